import { afterEach, expect, it, vi } from 'vitest';
import { deleteDatabase } from '../../src/storage/delete-database.ts';
import { keepBeforeUpgrade } from '../../src/storage/snapshot-before-upgrade.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';

const NAME = 'birdhouse-workspace-w';
const SUBJECT = { id: 'w', name: 'Mine', kind: 'own' } as const;

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabases();
});

const make = (text: string) =>
  makeDatabase(NAME, 10, { drafts: { key: 'id', records: [{ id: 'd', text }] } });
const keep = (patience?: number) =>
  keepBeforeUpgrade(SUBJECT, { name: NAME, version: 10 }, 7, patience);

it('keeps what is about to be lifted, once for all tries of the same upgrade', async () => {
  await make('one');
  await keep();
  await keep();
  expect(await listSnapshots()).toMatchObject([
    { reason: 'upgrade', workspaceId: 'w', takenAt: 7, databaseVersion: 10 },
  ]);
});

it('keeps it again when something has changed in between', async () => {
  await make('one');
  await keep();
  await deleteDatabase(NAME, 1000);
  await make('another');
  await keep();
  expect(await listSnapshots()).toHaveLength(2);
});

it('never bars the start: on a full disk, or when it takes too long', async () => {
  await make('one');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await keep();
  vi.restoreAllMocks();
  expect(await listSnapshots()).toEqual([]);
  const open = vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  await keep(1);
  expect(open).toHaveBeenCalledOnce();
});
