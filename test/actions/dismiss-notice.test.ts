import { expect, it } from 'vitest';
import { dismissNotice } from '../../src/actions/dismiss-notice.ts';
import { codes, must, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('remembers a notice once', async () => {
  const workspace = await testWorkspace();
  const { id } = await verifiedDeveloper(workspace);
  must(await dismissNotice(workspace, id, 'what-next'));
  must(await dismissNotice(workspace, id, 'what-next'));
  expect((await workspace.database.developers.get(id))?.dismissed).toEqual(['what-next']);
});

it('refuses a developer who is gone', async () => {
  expect(codes(await dismissNotice(await testWorkspace(), 'x', 'y'))).toEqual([
    'developer/not-found',
  ]);
});
