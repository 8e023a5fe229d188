import { Dexie } from 'dexie';
import type { Random } from '../shared/random.ts';
import {
  noteOpened,
  RegistryDatabase,
  workspaceDatabaseName,
  type WorkspaceEntry,
} from './registry.ts';
import { WorkspaceDatabase } from './workspace-database.ts';

/** What a new workspace is called and is for. */
export type NewWorkspace = Pick<WorkspaceEntry, 'name'> & Required<Pick<WorkspaceEntry, 'kind'>>;

async function withRegistry<Value>(
  work: (registry: RegistryDatabase) => Promise<Value>,
): Promise<Value> {
  const registry = new RegistryDatabase();
  try {
    return await work(registry);
  } finally {
    registry.close();
  }
}

/** The workspaces of this browser, the last opened first. Throws what Dexie throws. */
export async function readWorkspaces(): Promise<WorkspaceEntry[]> {
  return withRegistry((registry) => registry.workspaces.orderBy('openedAt').reverse().toArray());
}

/**
 * Makes a workspace beside the others and lists it once it is filled: `fill` runs in one
 * transaction over all its tables. When that fails nothing is left. `now` in ms. Throws what Dexie
 * throws.
 */
export async function makeWorkspace(
  { name, kind }: NewWorkspace,
  { now, random }: { readonly now: number; readonly random: Random },
  fill: (database: WorkspaceDatabase) => Promise<void>,
): Promise<WorkspaceEntry> {
  const entry = { id: random.uuid(), name, kind, createdAt: now, openedAt: now };
  const database = new WorkspaceDatabase(workspaceDatabaseName(entry.id));
  try {
    await database.transaction('rw', database.tables, () => fill(database));
    database.close();
    await withRegistry((registry) => registry.workspaces.add(entry));
    return entry;
  } catch (exception) {
    database.close();
    await Dexie.delete(database.name);
    throw exception;
  }
}

/**
 * Takes a workspace off the list and removes its database; tabs that have it open let go. Throws
 * what Dexie throws.
 */
export async function removeWorkspace(id: string): Promise<void> {
  await withRegistry((registry) => registry.workspaces.delete(id));
  await Dexie.delete(workspaceDatabaseName(id));
}

/** Notes that a workspace was opened last (`now` in ms); false when it is not on the list. */
export async function markOpened(id: string, now: number): Promise<boolean> {
  return withRegistry(async (registry) => {
    if ((await registry.workspaces.get(id)) === undefined) return false;
    await noteOpened(registry, id, now);
    return true;
  });
}
