import type { WorkspaceEntry } from '../storage/registry.ts';
import type { Workspace } from '../storage/workspace.ts';
import { findWorkspace, readWorkspaces } from '../storage/workspaces.ts';

/** A workspace of this browser. An empty name is put into words by the screen. */
export type ListedWorkspace = WorkspaceEntry;

/** The workspaces of this browser, the last opened first. */
export async function listWorkspaces(): Promise<ListedWorkspace[]> {
  return readWorkspaces();
}

/** One's own workspace that was opened last; null when there is none. */
export async function lastOwnWorkspace(): Promise<ListedWorkspace | null> {
  const all = await readWorkspaces();
  return all.find(({ kind }) => (kind ?? 'own') === 'own') ?? null;
}

/** What a workspace is called by now; as before when it is not on the list any more. */
export async function workspaceName({ id, name }: Workspace): Promise<string> {
  return (await findWorkspace(id))?.name ?? name;
}
