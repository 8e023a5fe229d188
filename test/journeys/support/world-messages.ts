import type { Mail } from '../../../src/domain/mail.ts';
import type { Message } from '../../../src/domain/message.ts';
import { DEVELOPER } from './storage.ts';
import { READY, withClient } from './world-review.ts';
import type { World } from './world.ts';

export const REVIEW_MAIL_ID = 'mail-review';

function message(number: number, changes: Partial<Message>): Message {
  return {
    id: `message-${number}`,
    clientId: READY.id,
    sentAt: Date.UTC(2024, 0, 4 + Math.floor(number / 3), 9, number),
    from: 'reviewer',
    code: 'typed',
    values: {},
    text: '',
    field: '',
    readAt: null,
    ...changes,
  };
}

const REVIEW_MAIL: Mail = {
  id: REVIEW_MAIL_ID,
  developerId: DEVELOPER.id,
  to: DEVELOPER.email,
  code: 'review-changes-requested',
  values: { clientId: READY.id, clientName: READY.name },
  sentAt: Date.UTC(2024, 0, 5, 9),
  readAt: null,
};

const THREAD: readonly Message[] = [
  message(1, {
    from: 'system',
    code: 'review-submitted',
    values: { clientName: READY.name },
    readAt: 1,
  }),
  message(2, { from: 'developer', text: 'Does <b>bold</b>\nwork here? 👩‍👩‍👧', readAt: 1 }),
  message(3, { code: 'automatic-reply' }),
  message(4, {
    from: 'system',
    code: 'review-changes-requested',
    values: { clientName: READY.name },
  }),
  message(5, {
    code: 'comment',
    values: { comment: 'testing-too-short', least: 40 },
    field: 'review.testing',
  }),
  message(6, { text: 'Please name the house in it, too.', field: 'description' }),
];

/** A thread with both sides in it, four messages unread, and a mail of the review. */
export const TALKING: World = { ...withClient(READY), messages: THREAD, mails: [REVIEW_MAIL] };
