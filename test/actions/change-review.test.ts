import { expect, it } from 'vitest';
import { changeReview } from '../../src/actions/change-review.ts';
import { problem } from '../../src/domain/problem.ts';
import { withdrawn } from '../../src/domain/review-steps.ts';
import { err } from '../../src/shared/result.ts';
import { reviewOf, submittedClient, toldOf } from '../builders/review-world.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('changes and tells of nothing when the step is refused', async () => {
  const workspace = await testWorkspace();
  const { id, review } = await submittedClient(workspace);
  const told = await toldOf(workspace, id);
  const refusal = problem('review/answer-not-due', {});
  expect(codes(await changeReview(workspace, id, () => err([refusal])))).toEqual([refusal.code]);
  expect(await reviewOf(workspace, id)).toEqual(review);
  expect(await toldOf(workspace, id)).toEqual(told);
});

it('keeps what another tab has changed of the client meanwhile', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  await workspace.database.clients.update(id, { secret: 'new' });
  const after = must(
    await changeReview(workspace, id, ({ review }) => {
      const step = withdrawn(review, 1);
      return step.ok ? step : err([step.error]);
    }),
  );
  expect(after).toMatchObject({ secret: 'new', userLimit: 50, review: { state: 'withdrawn' } });
});
