import { expect, it } from 'vitest';
import { deliverMail } from '../../src/actions/deliver-mail.ts';
import { INBOX_LIMIT, type Mail } from '../../src/domain/mail.ts';
import { testWorkspace } from '../builders/workspace.ts';

const mail = (developerId: string, sentAt: number): Mail => ({
  id: `${developerId}-${sentAt}`,
  developerId,
  to: 'ada@example.com',
  code: 'review-approved',
  values: {},
  sentAt,
  readAt: null,
});

it('keeps the last 500 mails of the inbox, and leaves other inboxes alone', async () => {
  const workspace = await testWorkspace();
  const { mails } = workspace.database;
  await mails.bulkAdd(Array.from({ length: INBOX_LIMIT }, (_, index) => mail('ada', index)));
  await mails.add(mail('bob', 0));
  const sent = await deliverMail(workspace, mail('ada', 1000));
  expect(await mails.get(sent.id)).toEqual(sent);
  expect(await mails.filter(({ developerId }) => developerId === 'ada').count()).toBe(INBOX_LIMIT);
  expect(await mails.get('ada-0')).toBeUndefined();
  expect(await mails.get('bob-0')).toBeDefined();
});
