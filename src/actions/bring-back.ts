import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { bringBackWorkspace } from '../storage/make-workspace.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { fillTables, liftTables } from '../storage/restore.ts';
import { readSnapshotTables } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { findWorkspace, type NameChoice } from '../storage/workspaces.ts';

/**
 * Lists a deleted workspace again, under its own id, with what a snapshot holds. Gives
 * undo/expired when it is there already, snapshot/not-found, snapshot/newer, snapshot/damaged and
 * what the choice of its name gives.
 */
export async function bringBack(
  entry: WorkspaceEntry,
  snapshotId: string,
  chooseName: NameChoice,
): Promise<Result<WorkspaceEntry, Refusals>> {
  return attempt(async () => {
    const tables = await readSnapshotTables(snapshotId);
    if (tables === null) return err([problem('snapshot/not-found', {})]);
    const lifted = liftTables(tables);
    if (!lifted.ok) return err([lifted.error]);
    if ((await findWorkspace(entry.id)) !== null) return err([problem('undo/expired', {})]);
    const back = await bringBackWorkspace(
      entry,
      (database) => fillTables(database, lifted.value),
      chooseName,
    );
    return back.ok ? ok(back.value) : err([back.error]);
  });
}
