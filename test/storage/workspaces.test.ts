import { afterEach, expect, it } from 'vitest';
import { workspaceDatabaseName } from '../../src/storage/registry.ts';
import type { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import {
  makeWorkspace,
  markOpened,
  readWorkspaces,
  removeWorkspace,
} from '../../src/storage/workspaces.ts';
import { databaseNames, deleteDatabases } from '../builders/databases.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';

afterEach(deleteDatabases);

const random = countingRandom();
const make = (name: string, now: number, fill: (database: WorkspaceDatabase) => Promise<void>) =>
  makeWorkspace({ name, kind: 'demo' }, { now, random }, fill);
const nothing = () => Promise.resolve();
const names = async () => (await readWorkspaces()).map(({ name }) => name);

it('makes a filled workspace beside the others, which opens like any other', async () => {
  const own = await openTab();
  const entry = await make('Demo', 7, async ({ meta }) => {
    await meta.put({ key: 'clockOffset', value: 5 });
  });
  const tab = await openTab({ wanted: entry.id });
  expect(tab).toMatchObject({ id: entry.id, name: 'Demo', kind: 'demo' });
  expect((await tab.database.meta.get('clockOffset'))?.value).toBe(5);
  expect(await own.database.meta.get('clockOffset')).toBeUndefined();
  expect(own.kind).toBe('own');
});

it('leaves nothing behind when it cannot be filled', async () => {
  const failing = make('Demo', 7, async ({ meta }) => {
    await meta.put({ key: 'clockOffset', value: 5 });
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(await names()).toEqual([]);
  expect(await databaseNames()).toEqual(['birdhouse-registry']);
});

it('lists the last opened first', async () => {
  await make('one', 1, nothing);
  const two = await make('two', 2, nothing);
  await make('three', 3, nothing);
  expect(await markOpened(two.id, 9)).toBe(true);
  expect(await markOpened('gone', 9)).toBe(false);
  expect(await names()).toEqual(['two', 'three', 'one']);
});

it('removes a workspace with its database, also one that a tab has open', async () => {
  const { id } = await make('Demo', 1, nothing);
  let isTakenAway = false;
  await openTab({ wanted: id, onTakenAway: () => (isTakenAway = true) });
  await removeWorkspace(id);
  expect(isTakenAway).toBe(true);
  expect(await names()).toEqual([]);
  expect(await databaseNames()).not.toContain(workspaceDatabaseName(id));
});
