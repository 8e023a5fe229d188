import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Says whether news of a client's review is mailed [seed: opting out]. The thread has it in any
 * case, and the choice stays open during a review. Gives client/not-found.
 */
export async function setReviewMail(
  workspace: Workspace,
  clientId: string,
  isWanted: boolean,
): Promise<Result<null, Refusals>> {
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const changed = await clients.update(clientId, { reviewMail: isWanted });
    return changed === 0 && (await clients.get(clientId)) === undefined
      ? err([problem('client/not-found', {})])
      : ok(null);
  });
}
