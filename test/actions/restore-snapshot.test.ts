import { expect, it } from 'vitest';
import { restoreSnapshot } from '../../src/actions/restore-snapshot.ts';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { contentsOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, verifiedDeveloper } from '../builders/workspace.ts';

it('puts a snapshot back, keeps the present state, and can be undone', async () => {
  const tab = await openTab();
  await verifiedDeveloper(tab);
  const then = await contentsOf(tab.id);
  const first = must(await takeSnapshotNow(tab));
  // It is the oldest of five by now: the next one pushes it out.
  for (let count = 0; count < 4; count += 1) must(await takeSnapshotNow(tab));
  await verifiedDeveloper(tab, 'bea@example.com');
  const now = await contentsOf(tab.id);
  const back = must(await restoreSnapshot(tab, first));
  expect(await contentsOf(tab.id)).toEqual(then);
  const [kept] = await listSnapshots();
  expect(kept).toMatchObject({ reason: 'restore', developers: 2 });
  expect((await listSnapshots()).map(({ id }) => id)).not.toContain(first.id);
  must((await back?.undo()) ?? { ok: false, error: [] });
  expect(await contentsOf(tab.id)).toEqual(now);
});

it('refuses what is gone', async () => {
  const tab = await openTab();
  const gone = { id: 'gone', workspaceId: tab.id };
  expect(codes(await restoreSnapshot(tab, gone))).toEqual(['snapshot/not-found']);
  const elsewhere = { id: 'gone', workspaceId: 'gone' };
  expect(codes(await restoreSnapshot(tab, elsewhere))).toEqual(['workspace/not-found']);
  expect(await listSnapshots()).toEqual([]);
});
