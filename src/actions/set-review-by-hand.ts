import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Says whether a person answers reviews instead of our reviewer. Gives storage problems only. */
export async function setReviewByHand(
  workspace: Workspace,
  isByHand: boolean,
): Promise<Result<null, Refusals>> {
  const { meta } = workspace.database;
  return write(workspace, [], async () => {
    await meta.put({ key: 'reviewByHand', value: isByHand ? 'yes' : null });
    return ok(null);
  });
}
