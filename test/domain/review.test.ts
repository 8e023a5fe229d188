import { expect, it } from 'vitest';
import { reviewSchema, untouchedReview } from '../../src/domain/review.ts';

it('begins with nothing asked and nothing due', () => {
  const review = untouchedReview();
  expect(review).toEqual({ state: 'not-started', form: null, dueAt: null, steps: [] });
  expect(reviewSchema.parse(review)).toEqual(review);
});
