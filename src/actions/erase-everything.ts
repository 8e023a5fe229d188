import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { eraseEverything as erase } from '../storage/erase.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Removes all that the app keeps in this browser, every workspace included. Cannot be undone; the
 * page must be loaded anew afterwards. Gives storage problems only.
 */
export async function eraseEverything(workspace: Workspace): Promise<Result<null, Refusals>> {
  workspace.close();
  return attempt(async () => {
    const erased = await erase();
    return erased.ok ? ok(null) : err([erased.error]);
  });
}
