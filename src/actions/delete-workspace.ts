import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { removeStart } from '../storage/snapshots.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { findWorkspace, removeWorkspace } from '../storage/workspaces.ts';
import { keepFirst, type Consent } from './keep-first.ts';

/** A deleted workspace: its entry as it was, and the snapshot of what it held. */
export interface DeletedWorkspace {
  readonly entry: WorkspaceEntry;
  readonly snapshotId: string;
}

/**
 * Deletes a workspace; tabs that have it open are told. A snapshot is taken before, unless the
 * browser cannot and the user goes on without. If it is the open one, the page must be loaded again
 * afterwards. Answers with what brings it back (undelete-workspace.ts), or null when nothing can.
 * Gives workspace/not-found, snapshot/no-room, snapshot/unreadable.
 */
export async function deleteWorkspace(
  open: Workspace,
  workspaceId: string,
  consent: Consent = { mayLose: false },
): Promise<Result<DeletedWorkspace | null, Refusals>> {
  return attempt(async () => {
    const entry = await findWorkspace(workspaceId);
    if (entry === null) return err([problem('workspace/not-found', {})]);
    const kept = await keepFirst(entry, 'delete', consent);
    if (!kept.ok) return kept;
    if (workspaceId === open.id) open.close();
    await removeWorkspace(workspaceId);
    if (kept.value !== null) return ok({ entry, snapshotId: kept.value.id });
    await removeStart(workspaceId);
    return ok(null);
  });
}
