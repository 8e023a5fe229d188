import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { borrowDatabase } from '../storage/borrow-database.ts';
import { replaceTables } from '../storage/restore.ts';
import { readSnapshotTables } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';

/** What was done to a workspace, and the snapshot from right before it. */
export interface Done {
  readonly workspaceId: string;
  /** The workspace's change count right after it; any other means it is too late. */
  readonly changeCount: number;
  readonly snapshotId: string;
}

/**
 * Undoes what replaced a workspace's contents, by the snapshot from before. Counts as a change
 * itself. Gives undo/expired when anything has changed since, snapshot/not-found.
 */
export async function goBack(
  open: Workspace,
  { workspaceId, changeCount, snapshotId }: Done,
): Promise<Result<null, Refusals>> {
  return attempt(async () => {
    const tables = await readSnapshotTables(snapshotId);
    if (tables === null) return err([problem('snapshot/not-found', {})]);
    const restored = await borrowDatabase(open, workspaceId, (database) =>
      replaceTables(database, tables, { expected: changeCount }),
    );
    return restored.ok ? ok(null) : err([restored.error]);
  });
}
