import { problem } from '../domain/problem.ts';
import type { Snapshot, SnapshotReason } from '../domain/snapshot.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { workspaceDatabaseName, type WorkspaceEntry } from '../storage/registry.ts';
import { secureRandom } from '../storage/secure-random.ts';
import { takeSnapshot } from '../storage/snapshots.ts';
import { storageProblemOf, type Refusals } from '../storage/storage-problem.ts';

export interface Consent {
  /** The user has confirmed that there will be no way back. */
  readonly mayLose: boolean;
}

/**
 * Takes a snapshot of a workspace before something in it is lost. Where the browser cannot, it
 * refuses with snapshot/no-room or snapshot/unreadable, unless the user goes on without: then null.
 */
export async function keepFirst(
  { id, name, kind }: WorkspaceEntry,
  reason: SnapshotReason,
  { mayLose }: Consent,
): Promise<Result<Snapshot | null, Refusals>> {
  const subject = { id, name, kind: kind ?? 'own' };
  try {
    const taking = { now: Date.now(), random: secureRandom };
    return ok(await takeSnapshot(subject, workspaceDatabaseName(id), reason, taking));
  } catch (exception) {
    const found = storageProblemOf(exception);
    if (found === null) throw exception;
    if (mayLose) return ok(null);
    const isFull = found.code === 'storage/full';
    return err([problem(isFull ? 'snapshot/no-room' : 'snapshot/unreadable', {})]);
  }
}
