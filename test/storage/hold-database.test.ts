import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { MIGRATIONS } from '../../src/domain/migrations.ts';
import { holdDatabase } from '../../src/storage/hold-database.ts';
import { settled } from '../../src/storage/raw-database.ts';
import { upgradeRecords } from '../../src/storage/upgrade-records.ts';
import { DATABASE_VERSION, WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

const NAME = 'birdhouse-workspace-held';

async function hold(database = new WorkspaceDatabase(NAME)) {
  const onTakenAway = vi.fn();
  const onBlocked = vi.fn();
  const letGo = await holdDatabase(database, { onTakenAway, onBlocked });
  return { database, letGo, onTakenAway, onBlocked };
}

afterEach(deleteDatabases);

it('lets go and says so when another tab upgrades', async () => {
  const { database, onTakenAway } = await hold();
  await makeDatabase(NAME, (DATABASE_VERSION + 1) * 10, {});
  expect(onTakenAway.mock.calls).toEqual([['upgraded']]);
  await expect(database.meta.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
});

it('lets go and says so when another tab erases', async () => {
  const { onTakenAway } = await hold();
  await deleteDatabases();
  expect(onTakenAway.mock.calls).toEqual([['erased']]);
  expect(await databaseNames()).toEqual([]);
});

it('says so when the browser closes the database, and does not make it anew', async () => {
  const { database, onTakenAway } = await hold();
  const connection = database.backendDB();
  forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await vi.waitFor(() => {
    expect(onTakenAway.mock.calls).toEqual([['closed']]);
  });
  await deleteDatabases();
  await expect(database.meta.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  expect(await databaseNames()).toEqual([]);
});

it('says nothing when it closes the database itself', async () => {
  const { letGo, onTakenAway } = await hold();
  letGo();
  await deleteDatabases();
  expect(onTakenAway).not.toHaveBeenCalled();
});

it('says when an old tab blocks the upgrade, and goes on once that is closed', async () => {
  await makeDatabase(NAME, 4, { meta: { key: 'key', records: [] } });
  const oldTab = await settled(indexedDB.open(NAME));
  const warn = vi.spyOn(console, 'warn');
  const first = { to: 1, name: 'none', migrate: <T>(tables: T) => tables };
  const release = { chain: [first, ...MIGRATIONS], lift: upgradeRecords };
  const onBlocked = vi.fn();
  const holding = holdDatabase(new WorkspaceDatabase(NAME, release), { onBlocked });
  await vi.waitFor(() => {
    expect(onBlocked).toHaveBeenCalledOnce();
  });
  oldTab.close();
  (await holding)();
  expect(warn).not.toHaveBeenCalled();
});
