import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readWorkspaces, removeWorkspace } from '../storage/workspaces.ts';

/**
 * Deletes a demo workspace for good; one's own are never deleted this way. If it is the open one,
 * the page must be loaded again afterwards. Gives workspace/not-found and workspace/not-a-demo.
 */
export async function deleteDemo(
  workspace: Workspace,
  workspaceId: string,
): Promise<Result<null, Refusals>> {
  return attempt(async () => {
    const entry = (await readWorkspaces()).find(({ id }) => id === workspaceId);
    if (entry === undefined) return err([problem('workspace/not-found', {})]);
    if (entry.kind !== 'demo') return err([problem('workspace/not-a-demo', {})]);
    if (workspaceId === workspace.id) workspace.close();
    await removeWorkspace(workspaceId);
    return ok(null);
  });
}
