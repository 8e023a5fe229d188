import { afterEach, expect, it, vi } from 'vitest';
import { deleteDatabase, findDatabaseNames } from '../../src/storage/delete-database.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDatabases();
});

const REGISTRY = 'birdhouse-registry';
const SNAPSHOTS = 'birdhouse-snapshots';

it('finds listed and unlisted databases of the app, and no others', async () => {
  const workspaces = { key: 'id', records: [{ id: 'listed', openedAt: 1 }] };
  await makeDatabase(REGISTRY, 10, { workspaces });
  await makeDatabase('birdhouse-workspace-unlisted', 20, {});
  await makeDatabase('birdhouses', 1, {});
  const all = [
    REGISTRY,
    'birdhouse-snapshots',
    'birdhouse-workspace-unlisted',
    'birdhouse-workspace-listed',
  ];
  expect((await findDatabaseNames()).toSorted()).toEqual(all.toSorted());

  const { indexedDB: real } = globalThis;
  vi.stubGlobal('indexedDB', { open: (name: string) => real.open(name) });
  expect(await findDatabaseNames()).toEqual(['birdhouse-workspace-listed', SNAPSHOTS, REGISTRY]);
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
