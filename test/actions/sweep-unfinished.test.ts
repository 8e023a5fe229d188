import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sweepUnfinished } from '../../src/actions/sweep-unfinished.ts';
import { whileMaking } from '../../src/storage/making-lock.ts';
import { RegistryDatabase, workspaceDatabaseName } from '../../src/storage/registry.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { listSnapshots, takeSnapshot } from '../../src/storage/snapshots.ts';
import { readUnfinished, removeWorkspace } from '../../src/storage/workspaces.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';
import { exclusiveLocks } from '../builders/locks.ts';
import { finished, leftOver, leftOverOf } from '../builders/unfinished.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: exclusiveLocks() });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDatabases();
});

const workspaces = async () =>
  (await databaseNames()).filter((name) => name.startsWith('birdhouse-workspace-'));

it('removes what a browser left that died while it made workspaces', async () => {
  const seen = await finished();
  await leftOver();
  await leftOver();
  expect(await workspaces()).toHaveLength(3);
  await sweepUnfinished();
  expect(await workspaces()).toEqual([workspaceDatabaseName(seen.id)]);
  expect(await listSnapshots()).toHaveLength(1);
  expect(await readUnfinished()).toEqual([]);
});

it('leaves what another tab is just making, and what nobody can tell of', async () => {
  const id = await leftOver();
  await whileMaking(id, sweepUnfinished);
  expect(await workspaces()).toHaveLength(1);
  vi.stubGlobal('navigator', {});
  await sweepUnfinished();
  expect(await workspaces()).toHaveLength(1);
});

it('leaves a database without a note, and a damaged entry', async () => {
  await makeDatabase(workspaceDatabaseName('older'), 10, {});
  await makeDatabase(workspaceDatabaseName('damaged'), 10, {});
  const registry = new RegistryDatabase();
  await registry.table('workspaces').add({ id: 'damaged', name: 'Mine' });
  registry.close();
  await sweepUnfinished();
  expect(await workspaces()).toHaveLength(2);
});

it('leaves the snapshots of a workspace that was being brought back', async () => {
  const entry = await finished();
  const { id, name } = entry;
  const making = { now: 2, random: secureRandom };
  await takeSnapshot({ id, name }, workspaceDatabaseName(id), 'delete', making);
  await removeWorkspace(id);
  expect(await leftOverOf(entry)).toBe(id);
  await sweepUnfinished();
  expect(await workspaces()).toEqual([]);
  expect((await listSnapshots()).map(({ reason }) => reason)).toEqual(['delete', 'start']);
});

it('leaves its note when it dies, too', async () => {
  const id = await leftOver();
  const dies = vi.spyOn(Dexie, 'delete').mockRejectedValue(new Error('killed'));
  await expect(sweepUnfinished()).rejects.toThrow('killed');
  dies.mockRestore();
  expect(await readUnfinished()).toEqual([id]);
});
