import { expect, it } from 'vitest';
import { answerDueReviews } from '../../src/actions/answer-due-reviews.ts';
import { setClockOffset } from '../../src/actions/set-clock-offset.ts';
import { submitReview } from '../../src/actions/submit-review.ts';
import { DAY, HOUR } from '../../src/shared/clock.ts';
import { reviewForm } from '../builders/review.ts';
import { reviewOf, submittedClient, toldOf } from '../builders/review-world.ts';
import { openTab } from '../builders/tab.ts';
import { must } from '../builders/workspace.ts';

it('never answers twice, whichever of two tabs is quicker, in 100 rounds', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const { id } = await submittedClient(one);
  for (let round = 1; round <= 100; round += 1) {
    must(await setClockOffset(one, round * 2 * DAY));
    while (!isDue(one.clock.now(), round) || !isDue(other.clock.now(), round)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const answers = await Promise.all([
      answerDueReviews(one),
      answerDueReviews(other),
      answerDueReviews(one),
    ]);
    expect(answers.map(must).reduce((sum, count) => sum + count)).toBe(1);
    expect((await reviewOf(other, id)).steps).toHaveLength(round * 2);
    if (round < 100) must(await submitReview(other, id, reviewForm()));
  }
  const told = await toldOf(one, id);
  expect(told.filter((one) => one === 'system review-approved')).toHaveLength(100);
  expect(told.filter((one) => one === 'mail review-approved')).toHaveLength(100);
});

/** Whether a tab's clock has followed to the round's offset. */
function isDue(now: number, round: number): boolean {
  return now >= Date.now() + round * 2 * DAY - HOUR;
}
