import { expect, it } from 'vitest';
import { openSnapshot } from '../../src/actions/open-snapshot.ts';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { findStart } from '../../src/storage/snapshots.ts';
import { contentsOf, demoWorkspace, rawOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

it('opens a snapshot beside the others, as what it was, and changes nothing', async () => {
  const demo = await demoWorkspace();
  const tab = await openTab({ wanted: demo.id });
  await tab.database.meta.put({ key: 'exportedAt', value: 5 });
  const before = await rawOf(demo.id);
  const snapshot = must(await takeSnapshotNow(tab));
  const entry = must(await openSnapshot(snapshot, 'Demo'));
  expect(entry).toMatchObject({ name: 'Demo 2', kind: 'demo' });
  expect(await contentsOf(entry.id)).toEqual(await contentsOf(demo.id));
  expect(await findStart(entry.id)).not.toBeNull();
  const beside = await openTab({ wanted: entry.id });
  expect(await beside.database.meta.get('exportedAt')).toBeUndefined();
  expect(await rawOf(demo.id)).toEqual(before);
});

it('refuses what is gone', async () => {
  const gone = { id: 'gone', workspaceKind: 'own' } as const;
  expect(codes(await openSnapshot(gone, 'x'))).toEqual(['snapshot/not-found']);
});
