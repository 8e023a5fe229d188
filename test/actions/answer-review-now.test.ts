import { expect, it } from 'vitest';
import { answerReviewNow } from '../../src/actions/answer-review-now.ts';
import { submittedClient } from '../builders/review-world.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('answers before it is due, once', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  expect(must(await answerReviewNow(workspace, id)).review.state).toBe('approved');
  expect(codes(await answerReviewNow(workspace, id))).toEqual(['review/answer-approved']);
});
