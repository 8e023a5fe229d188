import { expect, it } from 'vitest';
import { renameTarget } from '../../../src/actions/import/rename-target.ts';
import { newWorkspace } from '../../../src/actions/new-workspace.ts';
import { readWorkspaces } from '../../../src/storage/workspaces.ts';
import { openTab } from '../../builders/tab.ts';
import { must } from '../../builders/workspace.ts';

it.each([
  ['as it is said', 'Garden', 'Garden'],
  ['with a number, where another one is called so', 'Other', 'Other 2'],
  ['nothing', '', ''],
])('calls a workspace %s', async (_how, name, expected) => {
  const { id } = await openTab();
  must(await newWorkspace('Other', ''));
  await renameTarget(id, name);
  expect((await readWorkspaces()).find((one) => one.id === id)?.name).toBe(expected);
});

it('leaves a workspace alone that is not listed any more', async () => {
  await renameTarget('gone', 'Garden');
  expect(await readWorkspaces()).toEqual([]);
});
