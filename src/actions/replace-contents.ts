import type { RecordTables } from '../domain/migrations.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { SnapshotReason } from '../domain/snapshot.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { borrowDatabase } from '../storage/borrow-database.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { emptyTables, replaceTables } from '../storage/restore.ts';
import { removeSnapshot } from '../storage/snapshots.ts';
import { storageProblemOf, type Refusals } from '../storage/storage-problem.ts';
import type { WorkspaceDatabase } from '../storage/workspace-database.ts';
import type { Workspace } from '../storage/workspace.ts';
import { goBack } from './go-back.ts';
import { keepFirst, type Consent } from './keep-first.ts';

/** How often another tab may come between the snapshot and what follows. */
const TRIES = 3;

/** A way back from what replaced a workspace's contents. */
export interface WayBack {
  /** The workspace's change count right after it. */
  readonly changeCount: number;
  readonly undo: () => Promise<Result<null, Refusals>>;
}

/**
 * Replaces all that a workspace holds, with a snapshot before it. Answers with the way back; null
 * when there is none, because the user went on without a snapshot. Gives snapshot/no-room,
 * snapshot/unreadable, snapshot/newer, snapshot/damaged, workspace/changing and, for a reset that
 * found no room, workspace/emptied. Throws what Dexie throws.
 */
export async function replaceContents(
  open: Workspace,
  entry: WorkspaceEntry,
  reason: SnapshotReason,
  tables: RecordTables,
  consent: Consent,
): Promise<Result<WayBack | null, Refusals>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const kept = await keepFirst(entry, reason, consent);
    if (!kept.ok) return kept;
    // What another tab wrote since the snapshot would be in nothing.
    const expected = kept.value === null ? {} : { expected: kept.value.changeCount };
    const mayEmpty = kept.value === null && reason === 'reset';
    const replaced = await borrowDatabase(open, entry.id, (database) =>
      mayEmpty ? replaceWithoutRoom(database, tables) : replaceTables(database, tables, expected),
    );
    if (replaced.ok) {
      if (kept.value === null) return ok(null);
      const done = { workspaceId: entry.id, snapshotId: kept.value.id };
      const changeCount = replaced.value;
      return ok({ changeCount, undo: () => goBack(open, { ...done, changeCount }) });
    }
    if (kept.value !== null) await removeSnapshot(kept.value.id);
    if (replaced.error.code !== 'undo/expired') return err([replaced.error]);
  }
  return err([problem('workspace/changing', {})]);
}

/**
 * The same where the browser may have no room left: then everything is deleted first, which needs
 * none and makes some. Gives workspace/emptied when it is still not enough.
 */
async function replaceWithoutRoom(
  database: WorkspaceDatabase,
  tables: RecordTables,
): Promise<Result<number, Problem>> {
  try {
    return await replaceTables(database, tables);
  } catch (exception) {
    if (!isFull(exception)) throw exception;
    await emptyTables(database);
  }
  try {
    return await replaceTables(database, tables);
  } catch (exception) {
    if (!isFull(exception)) throw exception;
    // One that began empty is what it was; only the change goes uncounted.
    return Object.keys(tables).length === 0 ? ok(0) : err(problem('workspace/emptied', {}));
  }
}

function isFull(exception: unknown): boolean {
  return storageProblemOf(exception)?.code === 'storage/full';
}
