import { afterEach, expect, it, vi } from 'vitest';
import { deleteWorkspace } from '../../src/actions/delete-workspace.ts';
import { resetWorkspace } from '../../src/actions/reset-workspace.ts';
import { undeleteWorkspace } from '../../src/actions/undelete-workspace.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { readWorkspaces } from '../../src/storage/workspaces.ts';
import { databaseNames } from '../builders/databases.ts';
import { contentsOf, demoWorkspace, rawOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, verifiedDeveloper } from '../builders/workspace.ts';

afterEach(() => vi.restoreAllMocks());

const ids = async () => (await readWorkspaces()).map(({ id }) => id);

it('deletes any workspace, tells its tabs, and brings it back as it was', async () => {
  const tab = await openTab();
  const demo = await demoWorkspace();
  const onTakenAway = vi.fn();
  await openTab({ wanted: demo.id, onTakenAway });
  const [before, entries] = [await rawOf(demo.id), await readWorkspaces()];
  const deleted = must(await deleteWorkspace(tab, demo.id));
  expect(onTakenAway).toHaveBeenCalledWith('erased');
  expect(await ids()).toEqual([tab.id]);
  if (deleted === null) throw new Error('There is no way back.');
  must(await undeleteWorkspace(deleted, 'Yours'));
  expect(await rawOf(demo.id)).toEqual(before);
  expect(await readWorkspaces()).toEqual(entries);
  expect(codes(await undeleteWorkspace(deleted, 'Yours'))).toEqual(['undo/expired']);
  // How it began has come through that, too.
  must(await resetWorkspace(tab, demo.id));
  expect((await contentsOf(demo.id)).tables.clients).toHaveLength(6);
});

it('deletes the open one, and leads to another', async () => {
  const tab = await openTab();
  const demo = await demoWorkspace();
  await verifiedDeveloper(tab);
  must(await deleteWorkspace(tab, tab.id));
  expect(tab.database.isOpen()).toBe(false);
  expect((await openTab({ wanted: tab.id })).id).toBe(demo.id);
  expect(await listSnapshots()).toContainEqual(
    expect.objectContaining({ reason: 'delete', workspaceId: tab.id, developers: 1 }),
  );
});

it('says when it is gone already', async () => {
  const tab = await openTab();
  expect(codes(await deleteWorkspace(tab, 'gone'))).toEqual(['workspace/not-found']);
});

it('deletes on a full disk only when that is agreed to, and leaves nothing of it', async () => {
  const tab = await openTab();
  const demo = await demoWorkspace();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(codes(await deleteWorkspace(tab, demo.id))).toEqual(['snapshot/no-room']);
  expect(await ids()).toContain(demo.id);
  expect(must(await deleteWorkspace(tab, demo.id, { mayLose: true }))).toBeNull();
  expect(await ids()).toEqual([tab.id]);
  expect(await listSnapshots()).toEqual([]);
  expect(await databaseNames()).not.toContain(`birdhouse-workspace-${demo.id}`);
});
