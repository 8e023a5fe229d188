import { afterEach, expect, it, vi } from 'vitest';
import { chooseWorkspace, RegistryDatabase } from '../../src/storage/registry.ts';
import { readWorkspaceIds } from '../../src/storage/workspace-entries.ts';
import { databaseNames, deleteDatabases } from '../builders/databases.ts';
import { countingRandom } from '../builders/random.ts';

const random = countingRandom();
const registries: RegistryDatabase[] = [];

function registry(): RegistryDatabase {
  const made = new RegistryDatabase();
  registries.push(made);
  return made;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const one of registries.splice(0)) one.close();
  await deleteDatabases();
});

it('lists one workspace after a first visit in two tabs at once', async () => {
  const tabs = Array.from({ length: 20 }, () => chooseWorkspace(registry(), null, 1000, random));
  const ids = (await Promise.all(tabs)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(1);
  expect(await registry().workspaces.toArray()).toEqual([
    { id: ids[0], name: '', createdAt: 1000, openedAt: 1000 },
  ]);
});

it('chooses the wanted workspace, else the last opened', async () => {
  const one = registry();
  const entry = (id: string, openedAt: number) => ({ id, name: id, createdAt: 1, openedAt });
  await one.workspaces.bulkAdd([entry('a', 10), entry('b', 30), entry('c', 20)]);
  expect(await chooseWorkspace(one, null, 40, random)).toEqual(entry('b', 40));
  expect(await chooseWorkspace(one, 'c', 50, random)).toEqual(entry('c', 50));
  expect(await chooseWorkspace(one, 'gone', 60, random)).toEqual(entry('c', 60));
  expect(await readWorkspaceIds()).toEqual(['c', 'b', 'a']);
});

it('opens a listed workspace on a full disk, and makes none there', async () => {
  const one = registry();
  const entry = { id: 'a', name: '', createdAt: 1, openedAt: 1 };
  await one.workspaces.add(entry);
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
  expect((await chooseWorkspace(one, null, 5, random)).id).toBe('a');
  await one.workspaces.clear();
  await expect(chooseWorkspace(one, null, 5, random)).rejects.toMatchObject({
    name: 'QuotaExceededError',
  });
});

it('lets go when another tab erases it', async () => {
  await registry().open();
  await deleteDatabases();
  expect(await databaseNames()).toEqual([]);
});
