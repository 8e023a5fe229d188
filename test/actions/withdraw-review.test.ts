import { expect, it } from 'vitest';
import { withdrawReview } from '../../src/actions/withdraw-review.ts';
import { reviewForm } from '../builders/review.ts';
import { reviewOf, storedReviewable, submittedClient, toldOf } from '../builders/review-world.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('opens the client again and keeps the form', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  must(await withdrawReview(workspace, id));
  expect(await reviewOf(workspace, id)).toMatchObject({
    state: 'withdrawn',
    form: reviewForm(),
    dueAt: null,
  });
  expect(await toldOf(workspace, id)).toEqual([
    'system review-submitted',
    'system review-withdrawn',
    'mail review-submitted',
    'mail review-withdrawn',
  ]);
});

it('refuses where nothing was submitted', async () => {
  const workspace = await testWorkspace();
  const { id } = await storedReviewable(workspace);
  expect(codes(await withdrawReview(workspace, id))).toEqual(['review/withdraw-not-started']);
});
