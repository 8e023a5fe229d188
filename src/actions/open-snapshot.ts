import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { attempt } from '../storage/attempt.ts';
import { makeWorkspace } from '../storage/make-workspace.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { fillTables, liftTables, withoutLife } from '../storage/restore.ts';
import { secureRandom } from '../storage/secure-random.ts';
import { readSnapshotTables } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';

/**
 * Opens what a snapshot holds as a new workspace beside the others, and leaves all as it is. `name`
 * gets a number where another workspace has it. Gives snapshot/not-found, snapshot/newer,
 * snapshot/damaged.
 */
export async function openSnapshot(
  { id, workspaceKind }: Pick<Snapshot, 'id' | 'workspaceKind'>,
  name: string,
): Promise<Result<WorkspaceEntry, Refusals>> {
  return attempt(async () => {
    const tables = await readSnapshotTables(id);
    if (tables === null) return err([problem('snapshot/not-found', {})]);
    const lifted = liftTables(tables);
    if (!lifted.ok) return err([lifted.error]);
    const entry = await makeWorkspace(
      { name, kind: workspaceKind },
      { now: Date.now(), random: secureRandom },
      (database) => fillTables(database, withoutLife(lifted.value)),
    );
    return ok(entry);
  });
}
