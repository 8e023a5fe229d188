import { afterEach, expect, it } from 'vitest';
import { REGISTRY_NAME } from '../../src/storage/database-names.ts';
import { readWorkspaceEntries, readWorkspaceIds } from '../../src/storage/workspace-entries.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(deleteDatabases);

it('reads the entries of a registry that a newer release wrote', async () => {
  const records = [{ id: 'a', openedAt: 1 }, { id: 'b', openedAt: 2, colour: 'red' }, { id: 7 }];
  await makeDatabase(REGISTRY_NAME, 90, { workspaces: { key: 'id', records } });
  expect(await readWorkspaceEntries()).toEqual([records[1], records[0]]);
  expect(await readWorkspaceIds()).toEqual(['b', 'a']);
});

it('reads nothing where there is no registry, and makes none', async () => {
  expect(await readWorkspaceIds()).toEqual([]);
  expect(await databaseNames()).toEqual([]);
});
