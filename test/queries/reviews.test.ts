import { expect, it } from 'vitest';
import { withdrawReview } from '../../src/actions/withdraw-review.ts';
import { clientsInReview, isReviewByHand } from '../../src/queries/reviews.ts';
import { storedReviewable, submittedClient } from '../builders/review-world.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('lists what is in review, the next to be answered first', async () => {
  const workspace = await testWorkspace();
  await storedReviewable(workspace);
  const gone = await submittedClient(workspace);
  must(await withdrawReview(workspace, gone.id));
  workspace.wait(5000);
  const later = await submittedClient(workspace);
  workspace.wait(-1000);
  const sooner = await submittedClient(workspace);
  const found = await clientsInReview(workspace);
  expect(found.map(({ id }) => id)).toEqual([sooner.id, later.id]);
});

it('knows no person as reviewer at first', async () => {
  expect(await isReviewByHand(await testWorkspace())).toBe(false);
});
