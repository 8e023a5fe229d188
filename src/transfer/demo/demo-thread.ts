import type { Client } from '../../domain/client.ts';
import type { Developer } from '../../domain/developer.ts';
import type { Grant } from '../../domain/grant.ts';
import type { Mail } from '../../domain/mail.ts';
import type { Message } from '../../domain/message.ts';
import type { ReviewEvent, ReviewStep } from '../../domain/review.ts';
import { simulatedGrant } from '../../domain/simulated-user.ts';
import { HOUR, MINUTE } from '../../shared/clock.ts';
import type { Random } from '../../shared/random.ts';
import type { DemoRecipe } from './demo-recipe.ts';

const NEWS = {
  submit: 'review-submitted',
  withdraw: 'review-withdrawn',
  approve: 'review-approved',
  'request-changes': 'review-changes-requested',
} as const satisfies Record<ReviewEvent, Mail['code']>;

interface Context {
  readonly now: number;
  readonly random: Random;
}

/** The thread of a demo client: what its review steps would have said, and what was typed. */
export function demoMessages(
  client: Client,
  recipe: DemoRecipe,
  { now, random }: Context,
): Message[] {
  const post = (message: Omit<Message, 'id' | 'clientId'>): Message => ({
    id: random.uuid(),
    clientId: client.id,
    ...message,
  });
  const told = client.review.steps.flatMap((step) => [
    post({
      from: 'system',
      code: NEWS[step.event],
      values: {
        clientName: client.name,
        ...(step.userLimit === null ? {} : { userLimit: step.userLimit }),
      },
      text: '',
      field: '',
      sentAt: step.at,
      readAt: step.at,
    }),
    ...step.comments.map(({ text, field }, index) =>
      post({
        from: 'reviewer',
        code: 'typed',
        values: {},
        text,
        field,
        sentAt: step.at + index + 1,
        readAt: isOpen(client, step) ? null : step.at + HOUR,
      }),
    ),
  ]);
  const typed = recipe.talk.map(({ from, ago, text, field = '', isUnread = false }) =>
    post({
      from,
      code: 'typed',
      values: {},
      text,
      field,
      sentAt: now - ago,
      readAt: isUnread ? null : now - ago,
    }),
  );
  return [...told, ...typed];
}

/** Whether a step is the last one and asks for something that is still to be done. */
function isOpen({ review }: Client, step: ReviewStep): boolean {
  return review.state === 'changes-requested' && review.steps.at(-1) === step;
}

/** The mails that told the developer of the review. */
export function demoMails(client: Client, owner: Developer, random: Random): Mail[] {
  return client.review.steps.map((step) => ({
    id: random.uuid(),
    developerId: owner.id,
    to: owner.email,
    code: NEWS[step.event],
    values: { clientId: client.id, clientName: client.name },
    sentAt: step.at,
    readAt: isOpen(client, step) ? null : step.at + HOUR,
  }));
}

/**
 * The users of a demo client, who came one after the other; those who have not accepted the newest
 * version hold the permissions of the one before.
 */
export function demoGrants(client: Client, recipe: DemoRecipe, { now, random }: Context): Grant[] {
  const { count, current } = recipe.grants;
  const before = client.permissions.filter(
    ({ permission }) => permission !== recipe.addedLater?.permission,
  );
  const old = { ...client, version: client.version - 1, permissions: before };
  const pace = (now - client.createdAt - HOUR) / Math.max(1, count);
  return Array.from({ length: count }, (_grant, index) =>
    simulatedGrant(index < count - current ? old : client, {
      now: Math.round(client.createdAt + MINUTE + index * pace),
      random,
    }),
  );
}
