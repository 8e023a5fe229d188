import { problem } from '../domain/problem.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { secureRandom } from '../storage/secure-random.ts';
import { takeSnapshot } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { findWorkspace } from '../storage/workspaces.ts';

/** Takes a snapshot of the open workspace because somebody asked for one. Gives workspace/not-found. */
export async function takeSnapshotNow(open: Workspace): Promise<Result<Snapshot, Refusals>> {
  return attempt(async () => {
    const entry = await findWorkspace(open.id);
    if (entry === null) return err([problem('workspace/not-found', {})]);
    const taking = { now: Date.now(), random: secureRandom };
    return ok(await takeSnapshot(entry, open.database.name, 'asked', taking));
  });
}
