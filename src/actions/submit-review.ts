import { dayOf } from '../domain/calendar-day.ts';
import type { Client } from '../domain/client.ts';
import { draftId } from '../domain/draft.ts';
import { preFlight } from '../domain/pre-flight.ts';
import { checkReviewForm, cleanReviewForm } from '../domain/review-form.ts';
import { submitted } from '../domain/review-steps.ts';
import type { ReviewForm } from '../domain/review.ts';
import { err, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { changeReview } from './change-review.ts';

/** The form whose draft ends when a client is submitted. */
export function reviewFormId(clientId: string): string {
  return `review/${clientId}`;
}

/**
 * Submits a client for review, which locks it. Gives every problem of the form and every blocking
 * finding of the pre-flight, found in the client as it is stored now; client/not-found and
 * review/submit-in-review.
 */
export async function submitReview(
  workspace: Workspace,
  clientId: string,
  typed: ReviewForm,
): Promise<Result<Client, Refusals>> {
  const { drafts } = workspace.database;
  return changeReview(
    workspace,
    clientId,
    async (client) => {
      const now = workspace.clock.now();
      const review = submitted(client.review, cleanReviewForm(typed, client), now);
      if (!review.ok) return err([review.error]);
      const found = [
        ...checkReviewForm(typed, client, dayOf(now)),
        ...preFlight(client, typed, now).filter(({ level }) => level === 'error'),
      ];
      if (found.length > 0) return err(found);
      await drafts.delete(draftId(client.ownerId, reviewFormId(clientId)));
      return review;
    },
    [drafts],
  );
}
