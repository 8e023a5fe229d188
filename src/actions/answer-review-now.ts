import type { Client } from '../domain/client.ts';
import type { Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { answerReview } from './answer-review.ts';

/**
 * Lets our reviewer answer at once, for who does not want to wait (ours). Gives what answerReview
 * gives, but for review/answer-not-due.
 */
export async function answerReviewNow(
  workspace: Workspace,
  clientId: string,
): Promise<Result<Client, Refusals>> {
  return answerReview(workspace, clientId, { early: true });
}
