import { describe, expect, it } from 'vitest';
import { answerDueReviews } from '../../src/actions/answer-due-reviews.ts';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { DAY, HOUR } from '../../src/shared/clock.ts';
import { reviewOf, submittedClient } from '../builders/review-world.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

describe('answerDueReviews', () => {
  it('answers what is due, and nothing else', async () => {
    const workspace = await testWorkspace();
    const first = await submittedClient(workspace);
    workspace.wait(HOUR);
    const second = await submittedClient(workspace, { testing: 'Try.' });
    workspace.wait(DAY - HOUR);
    expect(must(await answerDueReviews(workspace))).toBe(1);
    expect((await reviewOf(workspace, first.id)).state).toBe('approved');
    expect((await reviewOf(workspace, second.id)).state).toBe('in-review');
    workspace.wait(HOUR);
    expect(must(await answerDueReviews(workspace))).toBe(1);
    expect((await reviewOf(workspace, second.id)).state).toBe('changes-requested');
    expect(must(await answerDueReviews(workspace))).toBe(0);
  });

  it('answers nothing while a person plays the reviewer', async () => {
    const workspace = await testWorkspace();
    const { id } = await submittedClient(workspace);
    workspace.wait(DAY);
    must(await setReviewByHand(workspace, true));
    expect(must(await answerDueReviews(workspace))).toBe(0);
    expect((await reviewOf(workspace, id)).state).toBe('in-review');
  });
});
