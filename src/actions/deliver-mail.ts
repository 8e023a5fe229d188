import { INBOX_LIMIT, type Mail } from '../domain/mail.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Puts a mail into its developer's inbox, which keeps the last 500 (rulings: bounds). Runs inside
 * the transaction that writes, over `mails`. Returns the mail.
 */
export async function deliverMail({ database }: Workspace, mail: Mail): Promise<Mail> {
  await database.mails.add(mail);
  const inbox = database.mails
    .where('[developerId+sentAt]')
    .between([mail.developerId, -Infinity], [mail.developerId, Infinity]);
  const surplus = (await inbox.count()) - INBOX_LIMIT;
  if (surplus > 0) await database.mails.bulkDelete(await inbox.limit(surplus).primaryKeys());
  return mail;
}
