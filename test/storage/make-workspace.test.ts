import { afterEach, expect, it, vi } from 'vitest';
import { problem } from '../../src/domain/problem.ts';
import { err, ok } from '../../src/shared/result.ts';
import {
  bringBackWorkspace,
  makeEmptyWorkspace,
  makeWorkspace,
  makeWorkspaceAs,
  type Fill,
} from '../../src/storage/make-workspace.ts';
import { findStart, listSnapshots, readSnapshotTables } from '../../src/storage/snapshots.ts';
import { readWorkspaces, removeWorkspace, type NameChoice } from '../../src/storage/workspaces.ts';
import { databaseNames, deleteDatabases } from '../builders/databases.ts';
import { countingRandom } from '../builders/random.ts';
import { openTab } from '../builders/tab.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabases();
});

const making = { now: 7, random: countingRandom() };
const ahead: Fill = async ({ meta }) => {
  await meta.put({ key: 'clockOffset', value: 5 });
};
const fails: Fill = async (database) => {
  await ahead(database);
  throw new Error('full');
};
const make = (name: string, fill = ahead) => makeWorkspace({ name, kind: 'demo' }, making, fill);
const names = async () => (await readWorkspaces()).map(({ name }) => name);
const asIs: NameChoice = () => ok('As it was');
const taken: NameChoice = () => err(problem('workspace-name/taken', { name: 'x' }));
const OURS_BUT_EMPTY = ['birdhouse-registry', 'birdhouse-snapshots'];

it('makes a filled workspace beside the others, which opens like any other', async () => {
  const own = await openTab();
  const entry = await make('Demo');
  expect(entry).toMatchObject({ name: 'Demo', kind: 'demo', createdAt: 7, hasStart: true });
  const tab = await openTab({ wanted: entry.id });
  expect(tab).toMatchObject({ id: entry.id, name: 'Demo', kind: 'demo' });
  expect((await tab.database.meta.get('clockOffset'))?.value).toBe(5);
  expect(await own.database.meta.get('clockOffset')).toBeUndefined();
  expect(own.kind).toBe('own');
});

it('keeps how it began', async () => {
  const { id } = await make('Demo');
  const start = await findStart(id);
  expect(start).toMatchObject({ workspaceName: 'Demo', workspaceKind: 'demo', takenAt: 7 });
  expect((await readSnapshotTables(start?.id ?? ''))?.meta).toContainEqual({
    key: 'clockOffset',
    value: 5,
  });
});

it('numbers a name that another one has', async () => {
  for (let count = 0; count < 3; count += 1) await make('Demo');
  expect((await names()).sort()).toEqual(['Demo', 'Demo 2', 'Demo 3']);
});

it.each([
  ['filled', () => make('Demo', fails)],
  [
    'kept',
    () => {
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
        throw new Error('full');
      });
      return make('Demo');
    },
  ],
])('leaves nothing behind when it cannot be %s', async (_what, attempt) => {
  await expect(attempt()).rejects.toThrow('full');
  vi.restoreAllMocks();
  expect(await names()).toEqual([]);
  expect(await listSnapshots()).toEqual([]);
  expect(await databaseNames()).toEqual(OURS_BUT_EMPTY);
});

it('leaves nothing behind when its name is refused', async () => {
  const wanted = { name: 'x', kind: 'own' } as const;
  expect((await makeWorkspaceAs(wanted, making, ahead, taken)).ok).toBe(false);
  expect(await names()).toEqual([]);
  expect(await listSnapshots()).toEqual([]);
  expect(await databaseNames()).toEqual(OURS_BUT_EMPTY);
});

it('makes an empty one, of which nothing needs to be kept', async () => {
  const made = await makeEmptyWorkspace('New', making, asIs);
  expect(made).toMatchObject(ok({ name: 'As it was', kind: 'own' }));
  expect(await listSnapshots()).toEqual([]);
  expect((await openTab()).name).toBe('As it was');
});

it('brings one back under its own id, only once', async () => {
  const entry = await make('Demo');
  await removeWorkspace(entry.id);
  const twice = await Promise.allSettled([
    bringBackWorkspace(entry, ahead, asIs),
    bringBackWorkspace(entry, ahead, asIs),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await readWorkspaces()).toEqual([{ ...entry, name: 'As it was' }]);
  const tab = await openTab({ wanted: entry.id });
  expect((await tab.database.meta.get('clockOffset'))?.value).toBe(5);
});

it('brings nothing back by half', async () => {
  const entry = await make('Demo');
  await removeWorkspace(entry.id);
  await expect(bringBackWorkspace(entry, fails, asIs)).rejects.toThrow('full');
  expect((await bringBackWorkspace(entry, ahead, taken)).ok).toBe(false);
  expect(await names()).toEqual([]);
  expect(await databaseNames()).toEqual(OURS_BUT_EMPTY);
});
