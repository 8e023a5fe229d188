import { expect, it } from 'vitest';
import { replyAsReviewer } from '../../src/actions/reply-as-reviewer.ts';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { listMessages } from '../../src/queries/messages.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

async function withClient() {
  const workspace = await testWorkspace();
  const client = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  return { workspace, client };
}

it('writes as the review team, unread, with a mail', async () => {
  const { workspace, client } = await withClient();
  must(await setReviewByHand(workspace, true));
  must(await replyAsReviewer(workspace, client.id, ' Show me a video. '));
  expect(await listMessages(workspace, client.id)).toMatchObject([
    { from: 'reviewer', code: 'typed', text: 'Show me a video.', readAt: null },
  ]);
  const codesOfMails = (await workspace.database.mails.toArray()).map(({ code }) => code);
  expect(codesOfMails).toContain('review-message');
});

it('is refused while nobody plays the reviewer, for an empty text and for no client', async () => {
  const { workspace, client } = await withClient();
  expect(codes(await replyAsReviewer(workspace, client.id, 'x'))).toEqual([
    'message/reply-by-hand-only',
  ]);
  expect(codes(await replyAsReviewer(workspace, client.id, ''))).toEqual(['message/required']);
  expect(codes(await replyAsReviewer(workspace, 'x', 'x'))).toEqual(['client/not-found']);
});
