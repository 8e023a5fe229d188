import { expect, it } from 'vitest';
import { decideReview } from '../../src/actions/decide-review.ts';
import { reviewOf, storedReviewable, submittedClient, toldOf } from '../builders/review-world.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

const REMARK = { text: '<b>Bold</b>', field: 'permission.thermostat' };
const ASK = { event: 'request-changes', comments: [REMARK], userLimit: '' } as const;

it('asks for changes in a person’s words', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  must(await decideReview(workspace, id, ASK));
  const review = await reviewOf(workspace, id);
  expect(review.state).toBe('changes-requested');
  expect(review.steps.at(-1)).toMatchObject({
    by: 'person',
    comments: [{ code: 'typed', ...REMARK }],
    userLimit: null,
  });
  expect(await toldOf(workspace, id)).toContain('reviewer typed');
});

it('approves with the limit of its choice', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  const typed = { event: 'approve', comments: [], userLimit: '1400' } as const;
  expect(must(await decideReview(workspace, id, typed))).toMatchObject({
    userLimit: 1400,
    review: { state: 'approved', dueAt: null },
  });
});

it('refuses a decision that says nothing, and one on nothing', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  const empty = await decideReview(workspace, id, { ...ASK, comments: [] });
  expect(codes(empty)).toEqual(['review/comment-required']);
  expect(await reviewOf(workspace, id)).toMatchObject({ state: 'in-review' });
  const { id: other } = await storedReviewable(workspace);
  expect(codes(await decideReview(workspace, other, ASK))).toEqual(['review/answer-not-started']);
});
