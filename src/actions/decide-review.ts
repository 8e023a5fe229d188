import type { Client } from '../domain/client.ts';
import { answered } from '../domain/review-steps.ts';
import { checkDecision, decisionOf, type TypedDecision } from '../domain/typed-decision.ts';
import { err, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeReview } from './change-review.ts';

/**
 * Answers a review as a person who plays the reviewer. Gives the problems of what was typed,
 * client/not-found and review/answer-STATE.
 */
export async function decideReview(
  workspace: Workspace,
  clientId: string,
  typed: TypedDecision,
): Promise<Result<Client, Refusals>> {
  return changeReview(workspace, clientId, ({ review, userLimit }) => {
    const now = workspace.clock.now();
    const after = answered(review, decisionOf(typed), { by: 'person', now });
    if (!after.ok) return err([after.error]);
    const found = checkDecision(typed, userLimit);
    return found.length > 0 ? err(found) : after;
  });
}
