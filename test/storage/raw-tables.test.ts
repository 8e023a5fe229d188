import { afterEach, expect, it, vi } from 'vitest';
import { readRawTables } from '../../src/storage/raw-tables.ts';
import { databaseNames, deleteDatabases, failing, makeDatabase } from '../builders/databases.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabases();
});

const tables = {
  birds: { key: 'id', records: [{ id: 1 }, { id: 2 }, { id: 3 }] },
  nests: { key: 'id', records: [{ id: 'n' }] },
};

it('reads every table of any version', async () => {
  await makeDatabase('some', 5000, tables);
  expect(await readRawTables('some')).toEqual({
    databaseVersion: 5000,
    tables: { birds: tables.birds.records, nests: tables.nests.records },
    damagedTables: [],
    losses: [],
  });
});

it('reads a database without tables, and an absent one, which it does not make', async () => {
  await makeDatabase('bare', 3, {});
  const nothing = { tables: {}, damagedTables: [], losses: [] };
  expect(await readRawTables('bare')).toEqual({ databaseVersion: 3, ...nothing });
  expect(await readRawTables('none')).toEqual({ databaseVersion: 0, ...nothing });
  expect(await databaseNames()).toEqual(['bare']);
});

it('saves what can be read of a damaged table', async () => {
  await makeDatabase('some', 1, tables);
  const store = IDBObjectStore.prototype;
  const read = Reflect.get(store, 'get');
  vi.spyOn(store, 'getAll').mockImplementation(failing);
  vi.spyOn(store, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return key === 2 ? failing() : read.call(this, key);
  });
  expect(await readRawTables('some')).toEqual({
    databaseVersion: 1,
    tables: { birds: [{ id: 1 }, { id: 3 }], nests: [{ id: 'n' }] },
    damagedTables: ['birds'],
    losses: [{ table: 'birds', records: 1, reason: 'NotReadableError: lost' }],
  });
});

it('goes on after a table of which not even the keys can be read', async () => {
  await makeDatabase('some', 1, tables);
  const store = IDBObjectStore.prototype;
  const readKeys = Reflect.get(store, 'getAllKeys');
  vi.spyOn(store, 'getAll').mockImplementation(failing);
  vi.spyOn(store, 'getAllKeys').mockImplementation(function (this: IDBObjectStore) {
    return this.name === 'birds' ? failing() : readKeys.call(this);
  });
  expect(await readRawTables('some')).toMatchObject({
    tables: { birds: [], nests: tables.nests.records },
    losses: [{ table: 'birds', records: null, reason: 'NotReadableError: lost' }],
  });
});
