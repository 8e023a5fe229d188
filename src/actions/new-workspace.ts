import { checkWorkspaceName } from '../domain/workspace-name.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { makeEmptyWorkspace } from '../storage/make-workspace.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { secureRandom } from '../storage/secure-random.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { rememberWorkspace } from '../storage/tab-workspace.ts';
import { nameAsTyped } from './workspace-names.ts';

/**
 * Lists an empty workspace and makes it the one that this tab opens when its page is loaded again.
 * `unnamed` is what the screen calls one without a name. Gives the problems of the name.
 */
export async function newWorkspace(
  typedName: string,
  unnamed: string,
): Promise<Result<WorkspaceEntry, Refusals>> {
  const found = checkWorkspaceName(typedName);
  if (found.length > 0) return err(found);
  return attempt(async () => {
    const making = { now: Date.now(), random: secureRandom };
    const made = await makeEmptyWorkspace(typedName, making, nameAsTyped(typedName, unnamed));
    if (!made.ok) return err([made.error]);
    rememberWorkspace(made.value.id);
    return ok(made.value);
  });
}
