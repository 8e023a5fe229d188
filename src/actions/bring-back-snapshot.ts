import type { Snapshot } from '../domain/snapshot.ts';
import { freeWorkspaceName } from '../domain/workspace-name.ts';
import { ok, type Result } from '../shared/result.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { attempt } from '../storage/attempt.ts';
import { findStart } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { bringBack } from './bring-back.ts';

/**
 * Brings a deleted workspace back with what a snapshot of it holds, under a name with a number where
 * another workspace has its own by now. Gives undo/expired when it is there already,
 * snapshot/not-found, snapshot/newer, snapshot/damaged.
 */
export async function bringBackSnapshot(
  snapshot: Snapshot,
): Promise<Result<WorkspaceEntry, Refusals>> {
  return attempt(async () => {
    const { workspaceId, workspaceName, workspaceKind } = snapshot;
    const now = Date.now();
    const entry = {
      id: workspaceId,
      name: workspaceName,
      kind: workspaceKind,
      createdAt: now,
      openedAt: now,
      ...((await findStart(workspaceId)) === null ? {} : { hasStart: true }),
    };
    return bringBack(entry, snapshot.id, (others) => {
      const names = others.map(({ name }) => name);
      return ok(workspaceName === '' ? '' : freeWorkspaceName(workspaceName, names));
    });
  });
}
