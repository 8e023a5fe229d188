import type { Developer } from '../domain/developer.ts';
import { problem } from '../domain/problem.ts';
import type { Verification } from '../domain/verification.ts';
import { enterCode, openLink, resendWait } from '../domain/verification-rules.ts';
import type { Mail } from '../domain/mail.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { sendVerification } from './send-verification.ts';

type Verified = Result<Developer, Refusals>;

/**
 * Verifies an address by the mailed code. Wrong codes are counted in the same transaction, so two
 * tabs share five tries. Gives verification/* problems and developer/not-found.
 */
export async function verifyByCode(
  workspace: Workspace,
  developerId: string,
  typed: string,
): Promise<Verified> {
  const { developers, verifications } = workspace.database;
  // A wrong code is a change too (a try less), so it is a value here and commits.
  const attempt = await write<Verified>(workspace, [developers, verifications], async () => {
    const developer = await developers.get(developerId);
    if (developer === undefined) return err([problem('developer/not-found', {})]);
    if (developer.verifiedAt !== null) return err([problem('verification/already-verified', {})]);
    const last = await latestOf(workspace, developerId);
    if (last === undefined) return err([problem('verification/unknown', {})]);
    const entered = enterCode(last, typed, workspace.clock.now());
    if (entered.ok) return ok(ok(await accept(workspace, developer, entered.value)));
    const { problem: refusal, next } = entered.error;
    if (next === last) return err([refusal]);
    await verifications.put(next);
    return ok(err([refusal]));
  });
  return attempt.ok ? attempt.value : attempt;
}

/**
 * Verifies an address by the mailed link's token. Gives verification/used, expired, void, unknown
 * and developer/not-found.
 */
export async function verifyByLink(workspace: Workspace, token: string): Promise<Verified> {
  const { developers, verifications } = workspace.database;
  return write(workspace, [developers, verifications], async () => {
    const verification = await verifications.get(token);
    if (verification === undefined) return err([problem('verification/unknown', {})]);
    const opened = openLink(verification, workspace.clock.now());
    if (!opened.ok) return err([opened.error]);
    const developer = await developers.get(verification.developerId);
    if (developer === undefined) return err([problem('developer/not-found', {})]);
    return ok(await accept(workspace, developer, opened.value));
  });
}

/**
 * Mails a new code and link; the former ones end. At most once a minute by the workspace's clock
 * (ours). Gives verification/too-soon, verification/already-verified, developer/not-found.
 */
export async function resendVerification(
  workspace: Workspace,
  developerId: string,
): Promise<Result<Mail, Refusals>> {
  const { developers, verifications, mails } = workspace.database;
  return write(workspace, [developers, verifications, mails], async () => {
    const developer = await developers.get(developerId);
    if (developer === undefined) return err([problem('developer/not-found', {})]);
    if (developer.verifiedAt !== null) return err([problem('verification/already-verified', {})]);
    const last = await latestOf(workspace, developerId);
    const wait = resendWait(last, workspace.clock.now());
    if (wait > 0) {
      return err([problem('verification/too-soon', { seconds: Math.ceil(wait / 1000) })]);
    }
    return ok(await sendVerification(workspace, developer));
  });
}

async function accept(
  { database, clock }: Workspace,
  developer: Developer,
  verification: Verification,
): Promise<Developer> {
  const verified = { ...developer, verifiedAt: clock.now() };
  await database.verifications.put(verification);
  await database.developers.put(verified);
  return verified;
}

async function latestOf(
  { database }: Workspace,
  developerId: string,
): Promise<Verification | undefined> {
  const all = await database.verifications.where('developerId').equals(developerId).toArray();
  return all.reduce<Verification | undefined>(
    (latest, one) =>
      latest === undefined || one.sentAt >= latest.sentAt ? preferPending(latest, one) : latest,
    undefined,
  );
}

/** Two mails of the same millisecond: the one that still counts. */
function preferPending(latest: Verification | undefined, one: Verification): Verification {
  const tied = latest?.sentAt === one.sentAt && latest.state === 'pending';
  return tied ? latest : one;
}
