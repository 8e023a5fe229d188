import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { rememberWorkspace } from '../storage/tab-workspace.ts';
import { markOpened } from '../storage/workspaces.ts';

/**
 * Makes a workspace the one that this tab opens when its page is loaded again, which is up to the
 * caller. Where the tab cannot remember anything, it opens the last opened one, which this is from
 * now on. Gives workspace/not-found.
 */
export async function switchWorkspace(workspaceId: string): Promise<Result<null, Refusals>> {
  return attempt(async () => {
    const isThere = await markOpened(workspaceId, Date.now());
    if (!isThere) return err([problem('workspace/not-found', {})]);
    rememberWorkspace(workspaceId);
    return ok(null);
  });
}
