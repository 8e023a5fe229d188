import { afterEach, expect, it, vi } from 'vitest';
import { REGISTRY_NAME, SNAPSHOTS_NAME } from '../../src/storage/database-names.ts';
import { deleteDatabase, findDatabaseNames } from '../../src/storage/delete-database.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDatabases();
});

it('finds listed and unlisted databases of the app, and no others', async () => {
  await makeDatabase('birdhouse-workspace-unlisted', 20, {});
  await makeDatabase('birdhouses', 1, {});
  const [listed, unlisted] = ['birdhouse-workspace-listed', 'birdhouse-workspace-unlisted'];
  expect(await findDatabaseNames(['listed'])).toEqual([
    unlisted,
    listed,
    SNAPSHOTS_NAME,
    REGISTRY_NAME,
  ]);

  const { indexedDB: real } = globalThis;
  vi.stubGlobal('indexedDB', { open: (name: string) => real.open(name) });
  expect(await findDatabaseNames(['listed'])).toEqual([listed, SNAPSHOTS_NAME, REGISTRY_NAME]);
});

it('deletes a database, and says so when a tab does not let go', async () => {
  await makeDatabase('some', 1, {});
  expect(await deleteDatabase('some', 1000)).toBe(true);
  expect(await deleteDatabase('some', 1000)).toBe(true);
  expect(await databaseNames()).toEqual([]);

  await makeDatabase('some', 1, {});
  const stubborn = await openRaw('some');
  if (stubborn !== null) stubborn.onversionchange = null;
  expect(await deleteDatabase('some', 20)).toBe(false);
  stubborn?.close();
  await vi.waitFor(async () => {
    expect(await databaseNames()).toEqual([]);
  });
});
