import { expect, it } from 'vitest';
import { answerReviewNow } from '../../src/actions/answer-review-now.ts';
import { answerReview } from '../../src/actions/answer-review.ts';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { withdrawReview } from '../../src/actions/withdraw-review.ts';
import { DAY } from '../../src/shared/clock.ts';
import { reviewOf, submittedClient, toldOf } from '../builders/review-world.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

const ON_TIME = { early: false };

it('approves when due, raises the limit and says so', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  workspace.wait(DAY - 1);
  expect(codes(await answerReview(workspace, id, ON_TIME))).toEqual(['review/answer-not-due']);
  workspace.wait(1);
  const client = must(await answerReview(workspace, id, ON_TIME));
  expect(client).toMatchObject({ userLimit: 500, revision: 1, review: { state: 'approved' } });
  expect(client.review.steps.at(-1)).toMatchObject({ by: 'reviewer', userLimit: 500 });
  expect(await toldOf(workspace, id)).toEqual([
    'system review-submitted',
    'system review-approved',
    'mail review-submitted',
    'mail review-approved',
  ]);
});

it('asks for changes with a message per remark, in their order', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace, { testing: 'Try.', contact: '' });
  workspace.wait(DAY);
  must(await answerReview(workspace, id, ON_TIME));
  expect(await reviewOf(workspace, id)).toMatchObject({ state: 'changes-requested', dueAt: null });
  const thread = await workspace.database.messages.orderBy('[clientId+sentAt]').toArray();
  expect(thread.slice(1).map(({ code, values, field }) => [code, values.comment, field])).toEqual([
    ['review-changes-requested', undefined, ''],
    ['comment', 'testing-too-short', 'review.testing'],
    ['comment', 'contact-missing', 'review.contact'],
  ]);
});

it('keeps silent while a person plays the reviewer', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  workspace.wait(DAY);
  must(await setReviewByHand(workspace, true));
  expect(codes(await answerReview(workspace, id, ON_TIME))).toEqual(['review/answer-by-hand']);
  expect(codes(await answerReviewNow(workspace, id))).toEqual(['review/answer-by-hand']);
  must(await setReviewByHand(workspace, false));
  must(await answerReview(workspace, id, ON_TIME));
});

it('says why there is nothing to answer', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  must(await withdrawReview(workspace, id));
  expect(codes(await answerReviewNow(workspace, id))).toEqual(['review/answer-withdrawn']);
  expect(codes(await answerReviewNow(workspace, 'gone'))).toEqual(['client/not-found']);
});
