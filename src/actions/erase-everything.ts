import { err, ok, type Result } from '../shared/result.ts';
import { eraseEverything as erase } from '../storage/erase.ts';
import { storageProblemOf, type Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Removes all that the app keeps in this browser, every workspace included. Cannot be undone; the
 * page must be loaded anew afterwards. Gives storage problems only.
 */
export async function eraseEverything(workspace: Workspace): Promise<Result<null, Refusals>> {
  workspace.close();
  try {
    const erased = await erase();
    return erased.ok ? ok(null) : err([erased.error]);
  } catch (exception) {
    const found = storageProblemOf(exception);
    if (found === null) throw exception;
    return err([found]);
  }
}
