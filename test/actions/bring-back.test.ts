import { expect, it } from 'vitest';
import { bringBack } from '../../src/actions/bring-back.ts';
import { takeSnapshotNow } from '../../src/actions/take-snapshot-now.ts';
import { ok } from '../../src/shared/result.ts';
import { findWorkspace, removeWorkspace } from '../../src/storage/workspaces.ts';
import { takeSnapshot } from '../../src/storage/snapshots.ts';
import { makeDatabase } from '../builders/databases.ts';
import { rawOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, verifiedDeveloper } from '../builders/workspace.ts';

const asItWas = () => ok('Mine');

it('lists a deleted workspace again with what a snapshot holds', async () => {
  const tab = await openTab();
  await verifiedDeveloper(tab);
  const before = await rawOf(tab.id);
  const { id } = must(await takeSnapshotNow(tab));
  const entry = (await findWorkspace(tab.id))!;
  expect(codes(await bringBack(entry, id, asItWas))).toEqual(['undo/expired']);
  await removeWorkspace(tab.id);
  must(await bringBack(entry, id, asItWas));
  expect(await rawOf(tab.id)).toEqual(before);
  expect((await findWorkspace(tab.id))?.name).toBe('Mine');
});

it('brings back nothing that is gone, or that it cannot read', async () => {
  const tab = await openTab();
  await makeDatabase('odd', 1, { meta: { key: 'key', records: [] } });
  const taking = { now: 1, random: tab.random };
  const { id } = await takeSnapshot({ id: 'x', name: '', kind: 'own' }, 'odd', 'asked', taking);
  const entry = { id: 'x', name: '', createdAt: 1, openedAt: 1 };
  expect(codes(await bringBack(entry, 'gone', asItWas))).toEqual(['snapshot/not-found']);
  expect(codes(await bringBack(entry, id, asItWas))).toEqual(['snapshot/damaged']);
  expect(await findWorkspace('x')).toBeNull();
});
