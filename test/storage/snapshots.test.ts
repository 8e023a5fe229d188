import { afterEach, expect, it, vi } from 'vitest';
import { readRawTables } from '../../src/storage/raw-tables.ts';
import { SNAPSHOTS_NAME } from '../../src/storage/database-names.ts';
import {
  findStart,
  listSnapshots,
  readSnapshotTables,
  removeSnapshot,
  removeStart,
  takeSnapshot,
} from '../../src/storage/snapshots.ts';
import type { SnapshotReason } from '../../src/domain/snapshot.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabases();
});

const random = countingRandom();
const BIRDS = Array.from({ length: 450 }, (_, id) => ({ id, song: 'tweet' }));

async function birds(name = 'some'): Promise<void> {
  await makeDatabase(name, 7, {
    birds: { key: 'id', records: BIRDS },
    clients: { key: 'id', records: [{ id: 'c', picture: new Blob(['abc']) }] },
    developers: { key: 'id', records: [] },
  });
}

const take = (workspaceId: string, reason: SnapshotReason = 'asked', name = 'some') =>
  takeSnapshot({ id: workspaceId, name: 'Mine', kind: 'own' }, name, reason, { now: 5, random });
const orders = async () => (await listSnapshots()).map(({ order }) => order);

it('copies every table of any version, files included', async () => {
  await birds();
  const taken = await take('w', 'upgrade');
  expect(taken).toMatchObject({
    order: 1,
    workspaceId: 'w',
    workspaceName: 'Mine',
    workspaceKind: 'own',
    reason: 'upgrade',
    takenAt: 5,
    databaseVersion: 7,
    developers: 0,
    clients: 1,
    damagedTables: [],
  });
  expect(taken.bytes).toBeGreaterThan(450 * 5);
  const tables = await readSnapshotTables(taken.id);
  expect(Object.keys(tables ?? {}).sort()).toEqual(['birds', 'clients', 'developers']);
  expect(tables?.birds).toEqual(BIRDS);
  expect(tables?.developers).toEqual([]);
  const [client] = tables?.clients as [{ picture: Blob }];
  expect(await client.picture.text()).toBe('abc');
});

it('lists the newest first, whatever the clock said, and forgets the oldest', async () => {
  await birds();
  for (let count = 0; count < 7; count += 1) await take('w');
  expect(await orders()).toEqual([7, 6, 5, 4, 3]);
  const [newest] = await listSnapshots();
  await removeSnapshot(newest?.id ?? '');
  await removeSnapshot('gone');
  expect(await orders()).toEqual([6, 5, 4, 3]);
  expect(await readSnapshotTables(newest?.id ?? '')).toBeNull();
});

it('keeps nothing of a removed snapshot', async () => {
  await birds();
  const one = await take('w');
  const other = await take('w');
  await removeSnapshot(one.id);
  const { parts } = (await readRawTables(SNAPSHOTS_NAME)).tables;
  const owners = (parts as { snapshotId: string }[]).map(({ snapshotId }) => snapshotId);
  expect(new Set(owners)).toEqual(new Set([other.id]));
});

it('knows how a workspace began until nothing can bring it back', async () => {
  await birds();
  const start = await take('w', 'start');
  const last = await take('w', 'delete');
  expect(await findStart('w')).toEqual(start);
  expect(await findStart('other')).toBeNull();
  await removeSnapshot(last.id);
  expect(await listSnapshots()).toEqual([]);
});

it('keeps how a listed workspace began', async () => {
  const { id, database } = await openTab();
  await take(id, 'start', database.name);
  const last = await take(id, 'reset', database.name);
  await removeSnapshot(last.id);
  expect(await orders()).toEqual([1]);
  await removeStart(id);
  await removeStart(id);
  expect(await orders()).toEqual([]);
});

it('leaves all as it was when it comes to nothing', async () => {
  await birds();
  for (let count = 0; count < 5; count += 1) await take('w');
  const before = await readRawTables(SNAPSHOTS_NAME);
  // The oldest one cannot be dropped: that comes last.
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(take('w')).rejects.toMatchObject({ name: 'QuotaExceededError' });
  vi.restoreAllMocks();
  expect(await readRawTables(SNAPSHOTS_NAME)).toEqual(before);
});
