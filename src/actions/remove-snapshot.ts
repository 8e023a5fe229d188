import { problem } from '../domain/problem.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { removeSnapshot as remove } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { findWorkspace } from '../storage/workspaces.ts';

/**
 * Removes a snapshot for good. How a workspace began stays as long as the workspace does: a reset
 * needs it. Gives snapshot/is-start.
 */
export async function removeSnapshot({
  id,
  workspaceId,
  reason,
}: Pick<Snapshot, 'id' | 'workspaceId' | 'reason'>): Promise<Result<null, Refusals>> {
  return attempt(async () => {
    const isNeeded = reason === 'start' && (await findWorkspace(workspaceId)) !== null;
    if (isNeeded) return err([problem('snapshot/is-start', {})]);
    await remove(id);
    return ok(null);
  });
}
