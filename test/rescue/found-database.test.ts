import { afterEach, expect, it, vi } from 'vitest';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { findDatabases } from '../../src/rescue/found-database.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabases();
});

const table = (key: string, ...records: unknown[]) => ({ key, records });
const marked = (value: unknown) => table('key', { key: 'recordVersion', value });

async function makeRegistry(...records: readonly object[]): Promise<void> {
  await makeDatabase('birdhouse-registry', 10, { workspaces: table('id', ...records) });
}

it('finds everything of the app, the last opened workspace first', async () => {
  const [a, b] = [
    { id: 'a', name: 'A', openedAt: 1 },
    { id: 'b', name: 'B', openedAt: 2 },
  ];
  const unfinished = { id: 'c', name: '', isBeingMade: true };
  await makeRegistry(a, b, { id: 'gone', openedAt: 3 }, unfinished);
  await makeDatabase('birdhouse-workspace-a', 20, { meta: marked(2), clients: table('id') });
  await makeDatabase('birdhouse-workspace-b', 20, { meta: marked(2) });
  await makeDatabase('birdhouse-workspace-c', 20, { meta: marked(2) });
  await makeDatabase('birdhouse-snapshots', 10, {});
  await makeDatabase('birdhouse-later', 1, {});
  await makeDatabase('birdhouses', 1, {});
  const found = await findDatabases();
  expect(found.map(({ name, kind }) => [name, kind])).toEqual([
    ['birdhouse-workspace-b', 'workspace'],
    ['birdhouse-workspace-a', 'workspace'],
    ['birdhouse-workspace-c', 'unlisted'],
    ['birdhouse-snapshots', 'snapshots'],
    ['birdhouse-registry', 'registry'],
    ['birdhouse-later', 'other'],
  ]);
  expect(found[1]).toEqual({
    name: 'birdhouse-workspace-a',
    kind: 'workspace',
    entry: a,
    version: 20,
    counts: [
      { table: 'clients', records: 0 },
      { table: 'meta', records: 1 },
    ],
    mark: 'known',
    failure: null,
  });
});

it.each([
  ['a known mark', { meta: marked(1) }, 'known'],
  ['a mark of a newer release', { meta: marked(RECORD_VERSION + 1) }, 'newer'],
  ['a mark that makes no sense', { meta: marked('2') }, 'missing'],
  ['no mark', { meta: table('key') }, 'missing'],
  ['no place for a mark', {}, 'missing'],
] as const)('tells %s', async (_case, tables, mark) => {
  await makeDatabase('birdhouse-workspace-a', 20, tables);
  expect(await findDatabases()).toMatchObject([{ mark }]);
});

it('says what the browser says of one that does not open, and shows the others', async () => {
  await makeDatabase('birdhouse-workspace-a', 20, { meta: marked(2) });
  await makeDatabase('birdhouse-workspace-b', 20, { meta: marked(2) });
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name.endsWith('-a')) throw new DOMException('no', 'UnknownError');
    return open(name, version);
  });
  expect(await findDatabases()).toMatchObject([
    { name: 'birdhouse-workspace-a', version: null, failure: 'UnknownError: no' },
    { name: 'birdhouse-workspace-b', failure: null },
  ]);
});

it('counts what can be counted', async () => {
  await makeDatabase('birdhouse-workspace-a', 20, { clients: table('id'), meta: marked(2) });
  const store = IDBObjectStore.prototype;
  const count = Reflect.get(store, 'count');
  vi.spyOn(store, 'count').mockImplementation(function (this: IDBObjectStore) {
    if (this.name === 'clients') throw new DOMException('lost', 'UnknownError');
    return count.call(this);
  });
  expect((await findDatabases())[0]?.counts).toEqual([
    { table: 'clients', records: null },
    { table: 'meta', records: 1 },
  ]);
});

it('does not wait for ever, and lets go of what opens late', async () => {
  await makeDatabase('birdhouse-workspace-a', 20, { meta: marked(2) });
  const stubborn = await openRaw('birdhouse-workspace-a');
  if (stubborn !== null) stubborn.onversionchange = null;
  const deleting = indexedDB.deleteDatabase('birdhouse-workspace-a');
  expect(await findDatabases(30)).toMatchObject([{ failure: 'blocked' }]);
  stubborn?.close();
  await vi.waitFor(() => {
    expect(deleting.readyState).toBe('done');
  });
  await vi.waitFor(async () => {
    expect(await databaseNames()).toEqual([]);
  });
});
