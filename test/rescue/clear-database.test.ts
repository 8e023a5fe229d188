import { afterEach, expect, it, vi } from 'vitest';
import { clearDatabase } from '../../src/rescue/clear-database.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { readWorkspaceIds } from '../../src/storage/workspace-entries.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(deleteDatabases);

it('deletes a workspace and takes it off the list', async () => {
  const records = [{ id: 'a' }, { id: 'b' }];
  await makeDatabase('birdhouse-registry', 10, { workspaces: { key: 'id', records } });
  await makeDatabase('birdhouse-workspace-a', 20, {});
  const onBlocked = vi.fn();
  await clearDatabase('birdhouse-workspace-a', onBlocked);
  expect(await databaseNames()).toEqual(['birdhouse-registry']);
  expect(await readWorkspaceIds()).toEqual(['b']);
  expect(onBlocked).not.toHaveBeenCalled();
});

it.each([{}, undefined])('minds no list that cannot be written: %o', async (registry) => {
  if (registry) await makeDatabase('birdhouse-registry', 10, registry);
  await makeDatabase('birdhouse-workspace-a', 20, {});
  await clearDatabase('birdhouse-workspace-a', () => {});
  expect(await databaseNames()).toEqual(registry ? ['birdhouse-registry'] : []);
});

it('says that a tab holds it, and goes on once that is closed', async () => {
  await makeDatabase('birdhouse-workspace-a', 20, {});
  const stubborn = await openRaw('birdhouse-workspace-a');
  if (stubborn !== null) stubborn.onversionchange = null;
  const onBlocked = vi.fn();
  const clearing = clearDatabase('birdhouse-workspace-a', onBlocked);
  await vi.waitFor(() => {
    expect(onBlocked).toHaveBeenCalledOnce();
  });
  stubborn?.close();
  await clearing;
  expect(await databaseNames()).toEqual([]);
});
