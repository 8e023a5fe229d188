import { expect, it } from 'vitest';
import { sendVerification } from '../../src/actions/send-verification.ts';
import { INBOX_LIMIT, type Mail } from '../../src/domain/mail.ts';
import { DAY } from '../../src/shared/clock.ts';
import { testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('voids the former verification', async () => {
  const workspace = await testWorkspace();
  const developer = await verifiedDeveloper(workspace);
  const mail = await sendVerification(workspace, developer);
  const all = await workspace.database.verifications.toArray();
  expect(all.map(({ state }) => state).sort()).toEqual(['pending', 'void']);
  expect(mail.values.expiresAt).toBe(workspace.clock.now() + DAY);
});

it('keeps the last 500 mails of the inbox, and leaves other inboxes alone', async () => {
  const workspace = await testWorkspace();
  const developer = await verifiedDeveloper(workspace);
  const old = (developerId: string, index: number): Mail => ({
    id: `${developerId}-${String(index)}`,
    developerId,
    to: developer.email,
    code: 'verify-address',
    values: {},
    sentAt: index,
    readAt: null,
  });
  const { mails } = workspace.database;
  await mails.bulkAdd(Array.from({ length: INBOX_LIMIT }, (_, index) => old(developer.id, index)));
  await mails.add(old('another', 0));
  await sendVerification(workspace, developer);
  expect(await mails.filter((mail) => mail.developerId === developer.id).count()).toBe(INBOX_LIMIT);
  expect(await mails.get('another-0')).toBeDefined();
  expect(await mails.get(`${developer.id}-0`)).toBeUndefined();
});
