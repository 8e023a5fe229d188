import { expect, it } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { reviewFormId, submitReview } from '../../src/actions/submit-review.ts';
import { updateOverview } from '../../src/actions/update-overview.ts';
import { overviewInputOf } from '../../src/domain/new-client.ts';
import { DAY } from '../../src/shared/clock.ts';
import { reviewForm, texts } from '../builders/review.ts';
import { reviewOf, storedReviewable, submittedClient, toldOf } from '../builders/review-world.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

it('stores the form, locks the client, tells of it and ends the draft', async () => {
  const workspace = await testWorkspace();
  const client = await storedReviewable(workspace);
  must(await saveDraft(workspace, client.ownerId, reviewFormId(client.id), {}));
  must(await submitReview(workspace, client.id, reviewForm({ contact: ' Ada ' })));
  const now = workspace.clock.now();
  const step = { event: 'submit', at: now, by: 'developer', comments: [], userLimit: null };
  expect(await workspace.database.clients.get(client.id)).toEqual({
    ...client,
    review: {
      state: 'in-review',
      form: reviewForm({ contact: 'Ada' }),
      dueAt: now + DAY,
      steps: [step],
    },
  });
  expect(await toldOf(workspace, client.id)).toEqual([
    'system review-submitted',
    'mail review-submitted',
  ]);
  expect(await workspace.database.drafts.count()).toBe(0);
  const edit = await updateOverview(workspace, client.id, 1, overviewInputOf(client));
  expect(codes(edit)).toEqual(['review/locked']);
});

it('finds all that is wrong with the form and the client as it is stored', async () => {
  const workspace = await testWorkspace();
  const { id } = await storedReviewable(workspace, {
    supportUrl: '',
    localizations: [texts({ permissionTexts: {} })],
  });
  const result = await submitReview(
    workspace,
    id,
    reviewForm({ testing: '', expectedUsers: '20000', launchDate: '2000-01-01' }),
  );
  expect(codes(result)).toEqual([
    'review/testing-required',
    'review/users-too-many',
    'review/date-past',
    'support-url/required',
    'permission-text/required',
  ]);
  expect(await reviewOf(workspace, id)).toMatchObject({ state: 'not-started', steps: [] });
  expect(await toldOf(workspace, id)).toEqual([]);
});

it('lets warnings pass', async () => {
  const workspace = await testWorkspace();
  const { id } = await storedReviewable(workspace, { platforms: [] });
  must(await submitReview(workspace, id, reviewForm({ platforms: [], contact: '' })));
});

it('refuses what is in review already, and a client that is gone', async () => {
  const workspace = await testWorkspace();
  const { id } = await submittedClient(workspace);
  const again = await submitReview(workspace, id, reviewForm());
  expect(codes(again)).toEqual(['review/submit-in-review']);
  expect(codes(await submitReview(workspace, 'gone', reviewForm()))).toEqual(['client/not-found']);
});
