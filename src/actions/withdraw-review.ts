import type { Client } from '../domain/client.ts';
import { withdrawn } from '../domain/review-steps.ts';
import { err, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeReview } from './change-review.ts';

/**
 * Takes a request back, so that the client can be edited again [doc]. Gives client/not-found and
 * review/withdraw-STATE.
 */
export async function withdrawReview(
  workspace: Workspace,
  clientId: string,
): Promise<Result<Client, Refusals>> {
  return changeReview(workspace, clientId, ({ review }) => {
    const after = withdrawn(review, workspace.clock.now());
    return after.ok ? after : err([after.error]);
  });
}
