import type { WorkspaceEntry } from '../storage/registry.ts';
import { readWorkspaces } from '../storage/workspaces.ts';

/** The workspaces of this browser, the last opened first. */
export async function listWorkspaces(): Promise<WorkspaceEntry[]> {
  return readWorkspaces();
}

/** One's own workspace that was opened last; null when there are only demos. */
export async function lastOwnWorkspace(): Promise<WorkspaceEntry | null> {
  const all = await readWorkspaces();
  return all.find(({ kind }) => kind !== 'demo') ?? null;
}
