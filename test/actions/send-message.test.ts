import { describe, expect, it } from 'vitest';
import { sendMessage } from '../../src/actions/send-message.ts';
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
  await workspace.database.mails.clear();
  return { workspace, client };
}

describe('sendMessage', () => {
  it('keeps the text as typed, read at once, and answers automatically with a mail', async () => {
    const { workspace, client } = await withClient();
    const now = workspace.clock.now();
    must(await sendMessage(workspace, client.id, ' <b>Hello</b>\r\nyou '));
    expect(await listMessages(workspace, client.id)).toMatchObject([
      { from: 'developer', code: 'typed', text: '<b>Hello</b>\nyou', readAt: now },
      { from: 'reviewer', code: 'automatic-reply', text: '', readAt: null },
    ]);
    expect(await workspace.database.mails.toArray()).toMatchObject([{ code: 'review-message' }]);
  });

  it('waits for the person who plays the reviewer', async () => {
    const { workspace, client } = await withClient();
    must(await setReviewByHand(workspace, true));
    must(await sendMessage(workspace, client.id, 'Hello?'));
    expect(await listMessages(workspace, client.id)).toHaveLength(1);
    expect(await workspace.database.mails.count()).toBe(0);
  });

  it('stays open during a review', async () => {
    const { workspace, client } = await withClient();
    await workspace.database.clients.update(client.id, { 'review.state': 'in-review' });
    must(await sendMessage(workspace, client.id, 'Any news?'));
    expect(await listMessages(workspace, client.id)).toHaveLength(2);
  });

  it('mails nothing when review mails are off', async () => {
    const { workspace, client } = await withClient();
    await workspace.database.clients.update(client.id, { reviewMail: false });
    must(await sendMessage(workspace, client.id, 'Hello?'));
    expect(await listMessages(workspace, client.id)).toHaveLength(2);
    expect(await workspace.database.mails.count()).toBe(0);
  });

  it.each([
    [' ', 'message/required'],
    ['x'.repeat(4001), 'text/too-long'],
  ])('refuses %j', async (typed, code) => {
    const { workspace, client } = await withClient();
    expect(codes(await sendMessage(workspace, client.id, typed))).toEqual([code]);
    expect(await workspace.database.messages.count()).toBe(0);
  });

  it('refuses a client that is gone', async () => {
    const { workspace } = await withClient();
    expect(codes(await sendMessage(workspace, 'x', 'Hello?'))).toEqual(['client/not-found']);
  });
});
