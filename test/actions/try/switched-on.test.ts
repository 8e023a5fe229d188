import { expect, it } from 'vitest';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { switchFailure } from '../../../src/actions/try/switch-failures.ts';
import { switchedOn } from '../../../src/actions/try/switched-on.ts';
import { must, testWorkspace } from '../../builders/workspace.ts';

it('tells what is switched on, without what no release knows any more', async () => {
  const workspace = await testWorkspace();
  expect([...(await switchedOn(workspace))]).toEqual([]);
  must(await changeSimulatorSettings(workspace, { failures: ['gone', 'denied'] }));
  expect([...(await switchedOn(workspace))]).toEqual(['denied']);
});

it('finds nothing switched on where storage fails', async () => {
  const workspace = await testWorkspace();
  must(await switchFailure(workspace, 'slow', true));
  workspace.database.close();
  expect([...(await switchedOn(workspace))]).toEqual([]);
});
