import { expect, it } from 'vitest';
import { removeSnapshot } from '../../src/actions/remove-snapshot.ts';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { removeWorkspace } from '../../src/storage/workspaces.ts';
import { demoWorkspace } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

it('removes a snapshot', async () => {
  const tab = await openTab();
  must(await removeSnapshot(must(await takeSnapshotNow(tab))));
  expect(await listSnapshots()).toEqual([]);
});

it('leaves how a workspace began as long as that is there', async () => {
  const demo = await demoWorkspace();
  const [start] = await listSnapshots();
  if (start === undefined) throw new Error('There is none.');
  expect(codes(await removeSnapshot(start))).toEqual(['snapshot/is-start']);
  await removeWorkspace(demo.id);
  must(await removeSnapshot(start));
  expect(await listSnapshots()).toEqual([]);
});
