import { expect, it, vi } from 'vitest';
import { announceChange } from '../../src/storage/announce-change.ts';
import { watchTables } from '../../src/storage/watch-tables.ts';
import { WorkspaceDatabase } from '../../src/storage/workspace-database.ts';
import { homeUser } from '../builders/home.ts';
import { exchange } from '../builders/exchange.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('tells of the tables it was asked for, whoever wrote', async () => {
  const { database } = await testWorkspace();
  const listener = vi.fn();
  const end = watchTables(database, ['homeUsers'], listener);
  await database.exchanges.add({ id: '1', ...exchange() });
  expect(listener).not.toHaveBeenCalled();
  await database.homeUsers.add(homeUser());
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));

  const other = new WorkspaceDatabase(database.name);
  await other.homeUsers.put(homeUser({ name: 'Ada' }));
  other.close();
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));

  end();
  await database.homeUsers.clear();
  expect(listener).toHaveBeenCalledTimes(2);
});

it('tells of what was written past Dexie, and not of another workspace', async () => {
  const [{ database }, other] = [await testWorkspace(), await testWorkspace()];
  const listener = vi.fn();
  const end = watchTables(database, ['homeUsers'], listener);
  await other.database.homeUsers.add(homeUser());
  expect(listener).not.toHaveBeenCalled();
  announceChange();
  await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  end();
});
