import type { Developer } from '../domain/developer.ts';
import { INBOX_LIMIT, type Mail } from '../domain/mail.ts';
import { newVerification, expiresAt } from '../domain/verification-rules.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Voids a developer's open verifications and mails a new one. Runs inside the transaction that
 * writes, over `verifications` and `mails`. Returns the mail.
 */
export async function sendVerification(workspace: Workspace, developer: Developer): Promise<Mail> {
  const { database, clock, random } = workspace;
  const mine = database.verifications.where('developerId').equals(developer.id);
  await mine.filter((one) => one.state === 'pending').modify({ state: 'void' });
  const verification = newVerification(developer, clock.now(), random);
  await database.verifications.add(verification);
  return deliver(workspace, {
    id: random.uuid(),
    developerId: developer.id,
    to: developer.email,
    code: 'verify-address',
    values: {
      token: verification.token,
      code: verification.code,
      expiresAt: expiresAt(verification),
    },
    sentAt: clock.now(),
    readAt: null,
  });
}

/** Puts a mail into the inbox, which keeps the last 500 (rulings: bounds). */
async function deliver({ database }: Workspace, mail: Mail): Promise<Mail> {
  await database.mails.add(mail);
  const inbox = database.mails
    .where('[developerId+sentAt]')
    .between([mail.developerId, -Infinity], [mail.developerId, Infinity]);
  const surplus = (await inbox.count()) - INBOX_LIMIT;
  if (surplus > 0) await database.mails.bulkDelete(await inbox.limit(surplus).primaryKeys());
  return mail;
}
