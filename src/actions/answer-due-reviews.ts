import { isDue } from '../domain/review-steps.ts';
import { ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { answerReview } from './answer-review.ts';

/**
 * Answers every review whose reply is due by the workspace's clock, each in a transaction of its
 * own, unless a person plays the reviewer. Returns how many were answered here: what another tab
 * was quicker with is not counted. Gives storage problems only.
 */
export async function answerDueReviews(workspace: Workspace): Promise<Result<number, Refusals>> {
  const { clients, meta } = workspace.database;
  return attempt(async () => {
    if ((await meta.get('reviewByHand'))?.value === 'yes') return ok(0);
    const due = await clients
      .filter(({ review }) => isDue(review, workspace.clock.now()))
      .toArray();
    let count = 0;
    for (const { id } of due) {
      const result = await answerReview(workspace, id, { early: false });
      if (result.ok) count += 1;
      else if (result.error.some(({ code }) => code.startsWith('storage/'))) return result;
    }
    return ok(count);
  });
}
