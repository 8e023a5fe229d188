import { Dexie } from 'dexie';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../shared/result.ts';
import { isListed, workspaceDatabaseName, type WorkspaceEntry } from './registry.ts';
import { listSnapshots, removeStart } from './snapshots.ts';
import { StorageFailure } from './storage-problem.ts';
import { findWorkspace, withRegistry, type NameChoice } from './workspaces.ts';

/**
 * Notes that a workspace is being made (`now` in ms), before there is anything of it. Throws what
 * Dexie throws: ConstraintError when it is there, or being made already.
 */
export async function noteMaking(id: string, now: number): Promise<void> {
  const entry = { id, name: '', createdAt: now, isBeingMade: true } as const;
  await withRegistry((registry) => registry.workspaces.add(entry));
}

/**
 * Puts a workspace on the list in place of its note. Throws what Dexie throws, and a StorageFailure
 * (storage/closed) when the note is gone: then the workspace was erased meanwhile.
 */
export async function listMade(
  entry: WorkspaceEntry,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Problem>> {
  return withRegistry((registry) =>
    registry.transaction('rw', registry.workspaces, async () => {
      const all = await registry.workspaces.toArray();
      if (!all.some((one) => one.id === entry.id)) throw new StorageFailure('storage/closed');
      const name = chooseName(all.filter(isListed));
      if (!name.ok) return name;
      const listed = { ...entry, name: name.value };
      await registry.workspaces.put(listed);
      return ok(listed);
    }),
  );
}

/**
 * Removes what there is of a workspace that will not be finished; its note last, so that whoever
 * dies here leaves one. A workspace that is listed by now stays. Throws what Dexie throws.
 */
export async function removeUnfinished(id: string): Promise<void> {
  if ((await findWorkspace(id)) !== null) return;
  await Dexie.delete(workspaceDatabaseName(id));
  const own = (await listSnapshots()).filter(({ workspaceId }) => workspaceId === id);
  // One that is being brought back has other snapshots: it can be brought back again from them.
  if (own.every(({ reason }) => reason === 'start')) await removeStart(id);
  await withRegistry((registry) => registry.workspaces.delete(id));
}
