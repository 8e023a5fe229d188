import type { RecordTables } from '../domain/migrations.ts';
import { problem } from '../domain/problem.ts';
import type { SnapshotReason } from '../domain/snapshot.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { borrowDatabase } from '../storage/borrow-database.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { replaceTables } from '../storage/restore.ts';
import { removeSnapshot } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
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
 * snapshot/unreadable, snapshot/newer, snapshot/damaged and workspace/changing. Throws what Dexie
 * throws.
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
    const replaced = await borrowDatabase(open, entry.id, (database) =>
      replaceTables(database, tables, expected),
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
