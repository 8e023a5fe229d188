import { expect, it } from 'vitest';
import {
  mailCopy,
  postMessage,
  tellingTables,
  tellOfReview,
} from '../../src/actions/tell-developer.ts';
import { REVIEW_EVENTS } from '../../src/domain/review.ts';
import { write } from '../../src/storage/write.ts';
import { ok } from '../../src/shared/result.ts';
import { storedReviewable, toldOf } from '../builders/review-world.ts';
import { must, testWorkspace, type TestWorkspace } from '../builders/workspace.ts';

const NOTHING = { comments: [], userLimit: null };
const TYPED = { code: 'typed', values: {}, text: '<i>Hm</i>', field: 'name' };
const CODED = { code: 'contact-missing', values: { least: 1 }, text: '', field: 'review.contact' };

async function tell(workspace: TestWorkspace, work: () => Promise<unknown>): Promise<void> {
  must(
    await write(workspace, tellingTables(workspace), async () => {
      await work();
      return ok(null);
    }),
  );
}

const codeOf = {
  submit: 'review-submitted',
  withdraw: 'review-withdrawn',
  approve: 'review-approved',
  'request-changes': 'review-changes-requested',
} as const;

it.each(REVIEW_EVENTS)('tells of %s in the thread and by mail', async (event) => {
  const workspace = await testWorkspace();
  const client = await storedReviewable(workspace);
  await tell(workspace, () => tellOfReview(workspace, client, event, NOTHING));
  const code = codeOf[event];
  expect(await toldOf(workspace, client.id)).toEqual([`system ${code}`, `mail ${code}`]);
  const [message] = await workspace.database.messages.toArray();
  expect(message).toMatchObject({ values: { clientName: client.name }, text: '', field: '' });
  // What developers did themselves is no news to them.
  expect(message?.readAt === null).toBe(event === 'approve' || event === 'request-changes');
});

it('mails the owner, with what leads to the client', async () => {
  const workspace = await testWorkspace();
  const client = await storedReviewable(workspace);
  const owner = await workspace.database.developers.get(client.ownerId);
  await tell(workspace, () => mailCopy(workspace, client, 'review-message'));
  const mails = await workspace.database.mails.toArray();
  expect(mails.filter(({ code }) => code === 'review-message')).toMatchObject([
    {
      developerId: client.ownerId,
      to: owner?.email,
      values: { clientId: client.id, clientName: client.name },
      readAt: null,
    },
  ]);
});

it('stops the mail, not the thread, when review mails are off', async () => {
  const workspace = await testWorkspace();
  const client = await storedReviewable(workspace, { reviewMail: false });
  await tell(workspace, () => tellOfReview(workspace, client, 'approve', NOTHING));
  expect(await toldOf(workspace, client.id)).toEqual(['system review-approved']);
});

it('posts remarks behind the news, in their order, though all come at one moment', async () => {
  const workspace = await testWorkspace();
  const client = await storedReviewable(workspace);
  const comments = [TYPED, CODED, { ...TYPED, text: 'Last.' }];
  await tell(workspace, () =>
    tellOfReview(workspace, client, 'approve', { comments, userLimit: 500 }),
  );
  const thread = await workspace.database.messages.orderBy('[clientId+sentAt]').toArray();
  expect(thread.map(({ code, text }) => `${code} ${text}`)).toEqual([
    'review-approved ',
    'typed <i>Hm</i>',
    'comment ',
    'typed Last.',
  ]);
  expect(thread[0]?.values).toEqual({ clientName: client.name, userLimit: 500 });
  expect(thread[2]).toMatchObject({
    from: 'reviewer',
    values: { comment: 'contact-missing', least: 1 },
    field: 'review.contact',
    readAt: null,
  });
});

it('marks a message that is no news as read', async () => {
  const workspace = await testWorkspace();
  const body = { from: 'developer', code: 'typed', values: {}, text: 'Hi', field: '' } as const;
  await tell(workspace, () => postMessage(workspace, 'x', { ...body, isKnown: true }));
  expect(await workspace.database.messages.toArray()).toMatchObject([
    { clientId: 'x', ...body, sentAt: workspace.clock.now(), readAt: workspace.clock.now() },
  ]);
});
