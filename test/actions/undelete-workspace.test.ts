import { expect, it } from 'vitest';
import { deleteWorkspace } from '../../src/actions/delete-workspace.ts';
import { newWorkspace } from '../../src/actions/new-workspace.ts';
import { undeleteWorkspace } from '../../src/actions/undelete-workspace.ts';
import { removeSnapshot } from '../../src/storage/snapshots.ts';
import { findWorkspace } from '../../src/storage/workspaces.ts';
import { demoWorkspace } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

async function deletedDemo() {
  const tab = await openTab();
  const deleted = must(await deleteWorkspace(tab, (await demoWorkspace('Garden')).id));
  if (deleted === null) throw new Error('There is no way back.');
  return deleted;
}

it('refuses while another workspace has the name', async () => {
  const deleted = await deletedDemo();
  must(await newWorkspace('garden', 'Yours'));
  expect(codes(await undeleteWorkspace(deleted, 'Yours'))).toEqual(['workspace-name/taken']);
  expect(await findWorkspace(deleted.entry.id)).toBeNull();
});

it('brings one without a name back without one', async () => {
  const tab = await openTab();
  await demoWorkspace();
  const deleted = must(await deleteWorkspace(tab, tab.id));
  if (deleted === null) throw new Error('There is no way back.');
  must(await undeleteWorkspace(deleted, 'Yours'));
  expect((await findWorkspace(tab.id))?.name).toBe('');
});

it('refuses when the snapshot is gone', async () => {
  const deleted = await deletedDemo();
  await removeSnapshot(deleted.snapshotId);
  expect(codes(await undeleteWorkspace(deleted, 'Yours'))).toEqual(['snapshot/not-found']);
});
