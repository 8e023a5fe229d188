import type { Mail } from '../domain/mail.ts';
import type { Workspace } from '../storage/workspace.ts';

const inboxOf = ({ database }: Workspace, developerId: string) =>
  database.mails
    .where('[developerId+sentAt]')
    .between([developerId, -Infinity], [developerId, Infinity]);

/** A developer's mails, the newest first. */
export async function listMails(workspace: Workspace, developerId: string): Promise<Mail[]> {
  return inboxOf(workspace, developerId).reverse().toArray();
}

/** How many of a developer's mails are unread. */
export async function countUnread(workspace: Workspace, developerId: string): Promise<number> {
  return inboxOf(workspace, developerId)
    .filter((mail) => mail.readAt === null)
    .count();
}

/** One mail, or null. */
export async function findMail({ database }: Workspace, mailId: string): Promise<Mail | null> {
  return (await database.mails.get(mailId)) ?? null;
}
