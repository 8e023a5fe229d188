import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MIGRATIONS, RECORD_VERSION } from '../../src/domain/migrations.ts';
import { openWorkspace, type OpenOptions } from '../../src/storage/open-workspace.ts';
import { readRawTables } from '../../src/storage/raw-tables.ts';
import { REGISTRY_NAME, RegistryDatabase } from '../../src/storage/registry.ts';
import { listSnapshots, readSnapshotTables } from '../../src/storage/snapshots.ts';
import { DATABASE_VERSION } from '../../src/storage/workspace-database.ts';
import { databaseNames, makeDatabase } from '../builders/databases.ts';
import { openTab } from '../builders/tab.ts';

const ENTRY = { id: 'one', name: '', createdAt: 1, openedAt: 1 };
const NAME = 'birdhouse-workspace-one';
/** A native version that only a later release writes. */
const NEWER = (DATABASE_VERSION + 1) * 10;

/** A registry that lists one workspace, whose database the test makes. */
async function listWorkspace(): Promise<void> {
  const registry = new RegistryDatabase();
  await registry.workspaces.add(ENTRY);
  registry.close();
}

async function refusalOf(options: OpenOptions = {}) {
  const result = await openWorkspace(options);
  if (!result.ok) return { code: result.error.problem.code, database: result.error.databaseName };
  result.value.close();
  return null;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('openWorkspace', () => {
  it('makes one workspace on the first visit, also in many tabs at once', async () => {
    const tabs = await Promise.all(Array.from({ length: 10 }, () => openTab()));
    expect(new Set(tabs.map(({ id }) => id)).size).toBe(1);
    const names = await databaseNames();
    expect(names).toEqual([REGISTRY_NAME, `birdhouse-workspace-${tabs[0]?.id ?? ''}`]);
  });

  it('opens the workspace this tab had, else the last opened one', async () => {
    await listWorkspace();
    const registry = new RegistryDatabase();
    await registry.workspaces.add({ ...ENTRY, id: 'two', openedAt: 2 });
    registry.close();
    expect((await openTab()).id).toBe('two');
    expect((await openTab({ wanted: 'one' })).id).toBe('one');
    expect((await openTab({ wanted: 'gone' })).id).toBe('one');
  });

  it('lifts an older database, and keeps what it was', async () => {
    await listWorkspace();
    await makeDatabase(NAME, 3, { drafts: { key: 'id', records: [{ id: 'd' }] } });
    const rename = {
      to: 1,
      name: 'rename',
      migrate: () => ({ drafts: [{ id: 'lifted' }] }),
    };
    const { database } = await openTab({ chain: [rename, ...MIGRATIONS] });
    expect(await database.drafts.toCollection().primaryKeys()).toEqual(['lifted']);
    const [kept] = await listSnapshots();
    expect(kept).toMatchObject({ reason: 'upgrade', workspaceId: 'one', databaseVersion: 3 });
    expect(await readSnapshotTables(kept?.id ?? '')).toEqual({ drafts: [{ id: 'd' }] });
  });

  it('keeps nothing where nothing is lifted', async () => {
    (await openTab()).close();
    await openTab();
    expect(await listSnapshots()).toEqual([]);
  });

  it('lets go of the database when it is closed', async () => {
    const onTakenAway = vi.fn();
    const { database, close } = await openTab({ onTakenAway });
    close();
    await makeDatabase(database.name, NEWER, {});
    expect(onTakenAway).not.toHaveBeenCalled();
  });
});

describe('openWorkspace refuses', () => {
  it('a newer database, and leaves it as it is', async () => {
    await listWorkspace();
    // Tables of today are missing there: Dexie would add them.
    await makeDatabase(NAME, NEWER, { birds: { key: 'id', records: [{ id: 'b' }] } });
    const before = await readRawTables(NAME);
    expect(await refusalOf()).toEqual({ code: 'storage/newer-database', database: NAME });
    expect(await readRawTables(NAME)).toEqual(before);
  });

  it.each([
    ['newer records', RECORD_VERSION + 1, 'storage/newer-database'],
    ['records of no version', null, 'storage/corrupt'],
    ['older records that no upgrade will reach', 0, 'storage/corrupt'],
  ])('%s in a database of this version', async (_what, value, code) => {
    const { database } = await openTab();
    await database.meta.put({ key: 'recordVersion', value });
    const before = await readRawTables(database.name);
    expect(await refusalOf()).toEqual({ code, database: database.name });
    expect(await readRawTables(database.name)).toEqual(before);
  });

  it('a newer registry, and names the workspace that it opened last', async () => {
    await makeDatabase(REGISTRY_NAME, 20, { workspaces: { key: 'id', records: [ENTRY] } });
    const before = await readRawTables(REGISTRY_NAME);
    expect(await refusalOf()).toEqual({ code: 'storage/newer-database', database: NAME });
    expect(await refusalOf({ wanted: 'x' })).toMatchObject({ database: 'birdhouse-workspace-x' });
    expect(await readRawTables(REGISTRY_NAME)).toEqual(before);
  });

  it('records that cannot be lifted', async () => {
    await listWorkspace();
    await makeDatabase(NAME, 3, {});
    expect(await refusalOf()).toEqual({ code: 'storage/corrupt', database: NAME });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
  ])('a browser whose IndexedDB is %s', async (_what, nothing) => {
    vi.stubGlobal('indexedDB', nothing);
    expect(await refusalOf()).toEqual({ code: 'storage/unavailable', database: null });
  });

  it.each([
    ['InvalidStateError', 'storage/unavailable'],
    ['SecurityError', 'storage/unavailable'],
    ['UnknownError', 'storage/unavailable'],
    ['QuotaExceededError', 'storage/full'],
    ['DataError', 'storage/corrupt'],
  ])('a browser that says %s', async (name, code) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await refusalOf()).toEqual({ code, database: null });
  });

  it('nothing that is a bug: that throws, and lets go of what was open', async () => {
    (await openTab()).close();
    vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(() => {
      throw new TypeError('bug');
    });
    await expect(openWorkspace()).rejects.toThrow(new TypeError('bug'));
    await makeDatabase(REGISTRY_NAME, 20, {});
  });
});
