import { DAY } from '../shared/clock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Problem } from './problem.ts';
import { nextReviewState } from './review-machine.ts';
import type { Review, ReviewComment, ReviewForm, ReviewStep } from './review.ts';

/** How long the review team takes to answer, by the workspace's clock (rulings: review). */
export const REPLY_TIME = DAY;

/** What an answer says: the remarks, and the user limit that an approval grants. */
export type Decision =
  | {
      readonly event: 'approve';
      readonly comments: readonly ReviewComment[];
      readonly userLimit: number;
    }
  | { readonly event: 'request-changes'; readonly comments: readonly ReviewComment[] };

/** A review after its form was submitted at `now` (ms), or why that cannot be. */
export function submitted(review: Review, form: ReviewForm, now: number): Result<Review, Problem> {
  const step = { event: 'submit', by: 'developer', at: now } as const;
  const after = withStep(review, { ...step, comments: [], userLimit: null });
  return after.ok ? ok({ ...after.value, form, dueAt: now + REPLY_TIME }) : after;
}

/** A review after its request was withdrawn at `now` (ms), or why that cannot be. */
export function withdrawn(review: Review, now: number): Result<Review, Problem> {
  const step = { event: 'withdraw', by: 'developer', at: now } as const;
  return withStep(review, { ...step, comments: [], userLimit: null });
}

/** A review after an answer at `now` (ms), or why there is nothing to answer. */
export function answered(
  review: Review,
  decision: Decision,
  { by, now }: { readonly by: 'reviewer' | 'person'; readonly now: number },
): Result<Review, Problem> {
  return withStep(review, {
    event: decision.event,
    by,
    at: now,
    comments: [...decision.comments],
    userLimit: decision.event === 'approve' ? decision.userLimit : null,
  });
}

/** Whether a review waits for an answer that is due at `now` (ms). */
export function isDue({ state, dueAt }: Review, now: number): boolean {
  return state === 'in-review' && dueAt !== null && dueAt <= now;
}

/** The remarks that the last answer made; none once the form was submitted again. */
export function openComments(review: Review): readonly ReviewComment[] {
  return review.steps.at(-1)?.comments ?? [];
}

function withStep(review: Review, step: ReviewStep): Result<Review, Problem> {
  const state = nextReviewState(review.state, step.event);
  if (!state.ok) return err(state.error);
  return ok({ ...review, state: state.value, dueAt: null, steps: [...review.steps, step] });
}
