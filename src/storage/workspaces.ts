import { Dexie } from 'dexie';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../shared/result.ts';
import {
  isListed,
  noteOpened,
  RegistryDatabase,
  workspaceDatabaseName,
  type WorkspaceEntry,
} from './registry.ts';

/**
 * Decides by the other listed workspaces what one is called, or refuses. Runs inside the
 * transaction that lists or renames it.
 */
export type NameChoice = (others: readonly WorkspaceEntry[]) => Result<string, Problem>;

/** Runs `work` on the registry, which is open for as long as that takes. Throws what Dexie throws. */
export async function withRegistry<Value>(
  work: (registry: RegistryDatabase) => PromiseLike<Value>,
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
  return withRegistry(async ({ workspaces }) =>
    (await workspaces.orderBy('openedAt').reverse().toArray()).filter(isListed),
  );
}

/** The ids of the workspaces that are being made, or were when a browser died. Throws what Dexie throws. */
export async function readUnfinished(): Promise<string[]> {
  return withRegistry(async ({ workspaces }) => {
    const notes = await workspaces
      .filter((one) => 'isBeingMade' in one && !isListed(one))
      .toArray();
    return notes.map(({ id }) => id);
  });
}

/** One workspace of the list, or null. Throws what Dexie throws. */
export async function findWorkspace(id: string): Promise<WorkspaceEntry | null> {
  return withRegistry(async ({ workspaces }) => {
    const found = await workspaces.get(id);
    return isListed(found) ? found : null;
  });
}

/** Puts a workspace on the list. Throws what Dexie throws: ConstraintError when it is there. */
export async function listWorkspace(
  entry: WorkspaceEntry,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Problem>> {
  return withRegistry((registry) =>
    registry.transaction('rw', registry.workspaces, async () => {
      const name = chooseName((await registry.workspaces.toArray()).filter(isListed));
      if (!name.ok) return name;
      const listed = { ...entry, name: name.value };
      await registry.workspaces.add(listed);
      return ok(listed);
    }),
  );
}

/** Gives a listed workspace another name; null when it is not on the list. Throws what Dexie throws. */
export async function renameListed(
  id: string,
  chooseName: NameChoice,
): Promise<Result<string, Problem> | null> {
  return withRegistry((registry) =>
    registry.transaction('rw', registry.workspaces, async () => {
      const all = (await registry.workspaces.toArray()).filter(isListed);
      if (!all.some((one) => one.id === id)) return null;
      const name = chooseName(all.filter((one) => one.id !== id));
      if (name.ok) await registry.workspaces.update(id, { name: name.value });
      return name;
    }),
  );
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
    if (!isListed(await registry.workspaces.get(id))) return false;
    await noteOpened(registry, id, now);
    return true;
  });
}
