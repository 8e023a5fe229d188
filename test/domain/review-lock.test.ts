import { expect, it } from 'vitest';
import { checkUnlocked, isLocked } from '../../src/domain/review-lock.ts';
import { REVIEW_STATES, untouchedReview } from '../../src/domain/review.ts';

it.each(REVIEW_STATES)('in the state %s', (state) => {
  const client = { review: { ...untouchedReview(), state } };
  expect(isLocked(client)).toBe(state === 'in-review');
  expect(checkUnlocked(client)?.code).toBe(state === 'in-review' ? 'review/locked' : undefined);
});
