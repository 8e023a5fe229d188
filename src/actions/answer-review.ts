import type { Client } from '../domain/client.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { isDue, answered } from '../domain/review-steps.ts';
import type { Review } from '../domain/review.ts';
import { reviewClient } from '../domain/reviewer.ts';
import { err, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeReview } from './change-review.ts';

/**
 * Lets our reviewer answer one review. Whether it is still to be answered, and by whom, is read
 * inside the transaction, so that two tabs never answer twice. Gives client/not-found,
 * review/answer-STATE, review/answer-by-hand, and unless `early`, review/answer-not-due.
 */
export async function answerReview(
  workspace: Workspace,
  clientId: string,
  { early }: { readonly early: boolean },
): Promise<Result<Client, Refusals>> {
  const { meta } = workspace.database;
  const step = async (client: Client): Promise<Result<Review, readonly Problem[]>> => {
    const { review } = client;
    const now = workspace.clock.now();
    if (review.form === null) return err([problem('review/answer-not-started', {})]);
    const decision = reviewClient(client, review.form);
    const after = answered(review, decision, { by: 'reviewer', now });
    if (!after.ok) return err([after.error]);
    if ((await meta.get('reviewByHand'))?.value === 'yes') {
      return err([problem('review/answer-by-hand', {})]);
    }
    if (!early && !isDue(review, now)) return err([problem('review/answer-not-due', {})]);
    return after;
  };
  return changeReview(workspace, clientId, step);
}
