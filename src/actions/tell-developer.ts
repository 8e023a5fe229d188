import type { Client } from '../domain/client.ts';
import type { Mail } from '../domain/mail.ts';
import type { Message } from '../domain/message.ts';
import type { ReviewComment, ReviewEvent } from '../domain/review.ts';
import type { AnyTable } from '../storage/workspace-database.ts';
import type { Workspace } from '../storage/workspace.ts';
import { deliverMail } from './deliver-mail.ts';

/** What of a message is not given by its thread, the clock and chance. */
type MessageBody = Pick<Message, 'from' | 'code' | 'values' | 'text' | 'field'> & {
  /** Whether it tells the developer nothing new, so that it is read at once. */
  readonly isKnown?: boolean;
};

/** The code of the message and the mail that tell of an event. */
const NEWS = {
  submit: 'review-submitted',
  withdraw: 'review-withdrawn',
  approve: 'review-approved',
  'request-changes': 'review-changes-requested',
} as const satisfies Record<ReviewEvent, Mail['code']>;

/** The tables that hold what a developer is told, for the transaction that writes. */
export function tellingTables({ database }: Workspace): AnyTable[] {
  return [database.developers, database.messages, database.mails];
}

/**
 * Tells a client's developer of an event of the review: a system message, one message of the
 * reviewer per remark, and a mail unless review mails are off. Runs inside the transaction that
 * writes, over `tellingTables`. `userLimit` is what an approval granted.
 */
export async function tellOfReview(
  workspace: Workspace,
  client: Client,
  event: ReviewEvent,
  { comments, userLimit }: { comments: readonly ReviewComment[]; userLimit: number | null },
): Promise<void> {
  const code = NEWS[event];
  await postMessage(workspace, client.id, {
    from: 'system',
    code,
    values: { clientName: client.name, ...(userLimit === null ? {} : { userLimit }) },
    text: '',
    field: '',
    isKnown: event === 'submit' || event === 'withdraw',
  });
  for (const comment of comments) await postMessage(workspace, client.id, messageOf(comment));
  await mailCopy(workspace, client, code);
}

/** A remark as a message: `typed`, or `comment` with the code of the rule among its values. */
function messageOf({ code, values, text, field }: ReviewComment): MessageBody {
  return code === 'typed'
    ? { from: 'reviewer', code, values: {}, text, field }
    : { from: 'reviewer', code: 'comment', values: { ...values, comment: code }, text, field };
}

/** Puts a message into a client's thread. Runs inside the transaction, over `messages`. */
export async function postMessage(
  { database, clock, random }: Workspace,
  clientId: string,
  { isKnown = false, ...body }: MessageBody,
): Promise<Message> {
  const now = clock.now();
  const thread = database.messages
    .where('[clientId+sentAt]')
    .between([clientId, -Infinity], [clientId, Infinity]);
  // Messages of one moment keep their order: each is a little later than the one before.
  const last = (await thread.last())?.sentAt ?? 0;
  const sentAt = last >= now && last < now + 1000 ? last + 1 : now;
  const message = { id: random.uuid(), clientId, ...body, sentAt, readAt: isKnown ? now : null };
  await database.messages.add(message);
  return message;
}

/**
 * Mails news of a client's review to its owner, unless review mails are off [seed]. Runs inside
 * the transaction, over `developers` and `mails`.
 */
export async function mailCopy(
  workspace: Workspace,
  client: Client,
  code: Mail['code'],
): Promise<void> {
  const owner = await workspace.database.developers.get(client.ownerId);
  if (owner === undefined || !client.reviewMail) return;
  await deliverMail(workspace, {
    id: workspace.random.uuid(),
    developerId: owner.id,
    to: owner.email,
    code,
    values: { clientId: client.id, clientName: client.name },
    sentAt: workspace.clock.now(),
    readAt: null,
  });
}
