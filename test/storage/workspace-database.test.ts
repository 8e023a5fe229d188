import { afterEach, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/domain/record-version.ts';
import { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';

const NAME = 'birdhouse-workspace-old';
const opened: WorkspaceDatabase[] = [];

async function open(): Promise<WorkspaceDatabase> {
  const database = new WorkspaceDatabase(NAME);
  opened.push(database);
  await database.open();
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) database.close();
  await deleteDatabases();
});

it('starts a new database at the present record version', async () => {
  const database = await open();
  expect(await database.meta.toArray()).toEqual([{ key: 'recordVersion', value: RECORD_VERSION }]);
});

it('keeps addresses and names unique by their folded form', async () => {
  const database = await open();
  const unique = database.tables.flatMap(({ name, schema }) =>
    schema.indexes.filter((index) => index.unique).map((index) => `${name}.${index.name}`),
  );
  expect(unique.sort()).toEqual(['clients.nameKey', 'developers.emailKey']);
});

it('does not open an older one where nothing lifts it', async () => {
  await makeDatabase(NAME, 4, { meta: { key: 'key', records: [] } });
  await expect(open()).rejects.toThrow(/Nothing lifts/u);
});
