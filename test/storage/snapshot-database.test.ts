import { expect, it } from 'vitest';
import { SNAPSHOTS_NAME } from '../../src/storage/database-names.ts';
import { SnapshotDatabase } from '../../src/storage/snapshot-database.ts';
import { databaseNames, deleteDatabases } from '../builders/databases.ts';

it('lets go when another tab erases everything', async () => {
  const database = new SnapshotDatabase();
  await database.open();
  expect(await databaseNames()).toEqual([SNAPSHOTS_NAME]);
  await deleteDatabases();
  expect(await databaseNames()).toEqual([]);
  expect(database.isOpen()).toBe(false);
});
