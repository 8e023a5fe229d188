import { afterEach, expect, it } from 'vitest';
import { keptWorkspace } from '../../../src/actions/try/kept-workspaces.ts';
import { deleteDatabase } from '../../../src/storage/delete-database.ts';
import { RegistryDatabase, workspaceDatabaseName } from '../../../src/storage/registry.ts';
import { DATABASE_VERSION } from '../../../src/storage/workspace-database.ts';

async function list(id: string): Promise<void> {
  const registry = new RegistryDatabase();
  await registry.workspaces.put({ id, name: '', createdAt: 1, openedAt: 1 });
  registry.close();
}

const opened: IDBDatabase[] = [];

/** Makes a workspace's database of another version, as another release would. */
async function ofVersion(id: string, version: number): Promise<void> {
  const request = indexedDB.open(workspaceDatabaseName(id), version);
  await new Promise((done) => (request.onsuccess = done));
  opened.push(request.result);
}

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

it('opens once what several ask for, until it is taken away', async () => {
  await list('one');
  const [first, second] = await Promise.all([keptWorkspace('one'), keptWorkspace('one')]);
  expect(first.ok && first.value.id).toBe('one');
  expect(second).toBe(first);
  await deleteDatabase(workspaceDatabaseName('one'), 1000);
  const again = await keptWorkspace('one');
  expect(again).not.toBe(first);
  expect(again.ok).toBe(true);
});

it('says so when the data is newer, each time', async () => {
  await list('newer');
  await ofVersion('newer', (DATABASE_VERSION + 1) * 10);
  expect(await keptWorkspace('newer')).toEqual({ ok: false, error: 'storage/newer-database' });
  opened.pop()?.close();
  await deleteDatabase(workspaceDatabaseName('newer'), 1000);
  expect((await keptWorkspace('newer')).ok).toBe(true);
});

it('does not wait for an old tab that keeps the data', async () => {
  await list('blocked');
  await ofVersion('blocked', 10);
  expect(await keptWorkspace('blocked')).toEqual({ ok: false, error: 'storage/blocked' });
});
