import { afterEach, expect, it } from 'vitest';
import { openRaw, readNativeVersion, settled } from '../../src/storage/raw-database.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(deleteDatabases);

it('opens a database in whatever version it is', async () => {
  await makeDatabase('some', 77, { a: { key: 'id', records: [] } });
  const database = await openRaw('some');
  expect(Array.from(database?.objectStoreNames ?? [])).toEqual(['a']);
  database?.close();
  expect(await readNativeVersion('some')).toBe(77);
});

it('makes none where there is none', async () => {
  expect(await openRaw('none')).toBeNull();
  expect(await readNativeVersion('none')).toBeNull();
  expect(await databaseNames()).toEqual([]);
});

it('stands in nobody’s way', async () => {
  await makeDatabase('some', 1, {});
  await openRaw('some');
  await makeDatabase('some', 2, {});
  expect(await readNativeVersion('some')).toBe(2);
});

it('throws what the request gives', async () => {
  await makeDatabase('some', 2, {});
  await expect(settled(indexedDB.open('some', 1))).rejects.toMatchObject({ name: 'VersionError' });
});
