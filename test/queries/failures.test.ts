import { expect, it } from 'vitest';
import { switchFailure } from '../../src/actions/try/switch-failures.ts';
import { listFailuresOn } from '../../src/queries/failures.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('tells what is switched on', async () => {
  const workspace = await testWorkspace();
  expect((await listFailuresOn(workspace)).size).toBe(0);
  must(await switchFailure(workspace, 'slow', true));
  expect([...(await listFailuresOn(workspace))]).toEqual(['slow']);
});
