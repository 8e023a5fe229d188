import { problem } from '../domain/problem.ts';
import { err, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { readSnapshotTables } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { findWorkspace } from '../storage/workspaces.ts';
import type { Consent } from './keep-first.ts';
import { replaceContents, type WayBack } from './replace-contents.ts';

/**
 * Makes a listed workspace hold what a snapshot of it holds, with a snapshot of the present state
 * before, unless the browser cannot and the user goes on without. Answers with the way back; null
 * when there is none. Gives snapshot/not-found, snapshot/newer, snapshot/damaged, snapshot/no-room,
 * snapshot/unreadable, workspace/not-found, workspace/changing.
 */
export async function restoreSnapshot(
  open: Workspace,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
  consent: Consent = { mayLose: false },
): Promise<Result<WayBack | null, Refusals>> {
  return attempt(async () => {
    const entry = await findWorkspace(workspaceId);
    if (entry === null) return err([problem('workspace/not-found', {})]);
    // Read first: the snapshot that is taken now may push this one out.
    const tables = await readSnapshotTables(id);
    if (tables === null) return err([problem('snapshot/not-found', {})]);
    return replaceContents(open, entry, 'restore', tables, consent);
  });
}
