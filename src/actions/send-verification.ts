import type { Developer } from '../domain/developer.ts';
import type { Mail } from '../domain/mail.ts';
import { newVerification, expiresAt } from '../domain/verification-rules.ts';
import type { Workspace } from '../storage/workspace.ts';
import { deliverMail } from './deliver-mail.ts';

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
  return deliverMail(workspace, {
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
