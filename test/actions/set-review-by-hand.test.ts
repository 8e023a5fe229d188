import { expect, it } from 'vitest';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { isReviewByHand } from '../../src/queries/reviews.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('is off until it is switched on, and off again', async () => {
  const workspace = await testWorkspace();
  expect(await isReviewByHand(workspace)).toBe(false);
  for (const isByHand of [true, false]) {
    must(await setReviewByHand(workspace, isByHand));
    expect(await isReviewByHand(workspace)).toBe(isByHand);
  }
});
