import type { RecordTables } from '../domain/migrations.ts';
import { problem } from '../domain/problem.ts';
import { err, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { findStart, readSnapshotTables } from '../storage/snapshots.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { findWorkspace } from '../storage/workspaces.ts';
import type { Consent } from './keep-first.ts';
import { replaceContents, type WayBack } from './replace-contents.ts';

/**
 * Makes a workspace hold again what it held when it began; its name stays. A snapshot is taken
 * before, unless the browser cannot and the user goes on without. Answers with the way back; null
 * when there is none. Gives workspace/not-found, workspace/no-start, snapshot/no-room,
 * snapshot/unreadable, workspace/changing, workspace/emptied.
 */
export async function resetWorkspace(
  open: Workspace,
  workspaceId: string,
  consent: Consent = { mayLose: false },
): Promise<Result<WayBack | null, Refusals>> {
  return attempt(async () => {
    const entry = await findWorkspace(workspaceId);
    if (entry === null) return err([problem('workspace/not-found', {})]);
    const start = await startOf(entry);
    if (start === null) return err([problem('workspace/no-start', {})]);
    return replaceContents(open, entry, 'reset', start, consent);
  });
}

/** What a workspace began with: no tables for an empty one, null when that was not kept. */
async function startOf({ id, kind, hasStart }: WorkspaceEntry): Promise<RecordTables | null> {
  // Demos of the first release are listed without their beginning.
  if (hasStart !== true) return (kind ?? 'own') === 'own' ? {} : null;
  const start = await findStart(id);
  return start === null ? null : readSnapshotTables(start.id);
}
