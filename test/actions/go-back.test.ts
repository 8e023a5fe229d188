import { expect, it } from 'vitest';
import { goBack } from '../../src/actions/go-back.ts';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { replaceTables } from '../../src/storage/restore.ts';
import { contentsOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

async function replaced() {
  const tab = await openTab();
  await storedClient(tab, (await verifiedDeveloper(tab)).id);
  const before = await contentsOf(tab.id);
  const { id: snapshotId } = must(await takeSnapshotNow(tab));
  const result = await replaceTables(tab.database, {});
  if (!result.ok) throw new Error(result.error.code);
  return { tab, before, done: { workspaceId: tab.id, snapshotId, changeCount: result.value } };
}

it('goes back to the snapshot from before, once', async () => {
  const { tab, before, done } = await replaced();
  must(await goBack(tab, done));
  expect(await contentsOf(tab.id)).toEqual(before);
  expect(codes(await goBack(tab, done))).toEqual(['undo/expired']);
});

it('goes back from another workspace, too', async () => {
  const { before, done } = await replaced();
  const other = await openTab({ wanted: null });
  const elsewhere = { ...other, id: 'elsewhere' };
  must(await goBack(elsewhere, done));
  expect(await contentsOf(done.workspaceId)).toEqual(before);
});

it('refuses once anything has changed, or the snapshot is gone', async () => {
  const { tab, done } = await replaced();
  expect(codes(await goBack(tab, { ...done, snapshotId: 'gone' }))).toEqual(['snapshot/not-found']);
  await verifiedDeveloper(tab, 'bea@example.com');
  expect(codes(await goBack(tab, done))).toEqual(['undo/expired']);
  expect(await tab.database.developers.count()).toBe(1);
});
