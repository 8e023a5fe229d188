import { err, ok, type Result } from '../shared/result.ts';
import { DAY, MINUTE } from '../shared/clock.ts';
import type { Random } from '../shared/random.ts';
import { problem, type Problem } from './problem.ts';
import type { Verification } from './verification.ts';

/** Code and link live for 24 hours of the workspace's clock, in ms (ours, rulings: e-mail). */
const VERIFICATION_LIFETIME = DAY;
/** One minute between two mails, in ms (ours). */
const RESEND_INTERVAL = MINUTE;
/** Five wrong codes void code and link (ours). */
export const CODE_TRIES = 5;
export const CODE_LENGTH = 6;

const TOKEN_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

export type VerificationStatus = Verification['state'] | 'expired';

/** A fresh verification for an address, mailed at `now` (ms). */
export function newVerification(
  developer: { readonly id: string; readonly email: string },
  now: number,
  random: Random,
): Verification {
  return {
    token: random.text(32, TOKEN_ALPHABET),
    code: random.text(CODE_LENGTH, '0123456789'),
    developerId: developer.id,
    email: developer.email,
    sentAt: now,
    triesLeft: CODE_TRIES,
    state: 'pending',
  };
}

/** When code and link end, in ms of the workspace's clock. */
export function expiresAt(verification: Verification): number {
  return verification.sentAt + VERIFICATION_LIFETIME;
}

/** What has become of a verification at `now` (ms): its state, or expired while it was pending. */
export function verificationStatus(verification: Verification, now: number): VerificationStatus {
  const over = verification.state === 'pending' && now >= expiresAt(verification);
  return over ? 'expired' : verification.state;
}

/** The code as meant: people paste it with spaces or a hyphen. */
export function cleanCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/gu, '');
}

/** A refusal, and the verification as it stands after the attempt. */
export interface RefusedAttempt {
  readonly problem: Problem;
  readonly next: Verification;
}

/**
 * Tries a typed code at `now` (ms). Anything but six digits is refused without costing a try; a
 * wrong code costs one, and the fifth voids code and link.
 */
export function enterCode(
  verification: Verification,
  typed: string,
  now: number,
): Result<Verification, RefusedAttempt> {
  const field = 'code';
  const ended = refusalOf(verificationStatus(verification, now));
  if (ended !== null) return err({ problem: { ...ended, field }, next: verification });
  const code = cleanCode(typed);
  if (!/^\d{6}$/u.test(code)) {
    const malformed = problem('verification/malformed-code', {}, { field });
    return err({ problem: malformed, next: verification });
  }
  if (code === verification.code) return ok({ ...verification, state: 'used' });
  const triesLeft = verification.triesLeft - 1;
  if (triesLeft > 0) {
    const wrong = problem('verification/wrong-code', { triesLeft }, { field });
    return err({ problem: wrong, next: { ...verification, triesLeft } });
  }
  const tooMany = problem('verification/too-many-tries', {}, { field });
  return err({ problem: tooMany, next: { ...verification, triesLeft: 0, state: 'void' } });
}

/** Uses the mailed link at `now` (ms); says whether it is used, expired or void otherwise. */
export function openLink(verification: Verification, now: number): Result<Verification, Problem> {
  const ended = refusalOf(verificationStatus(verification, now));
  return ended === null ? ok({ ...verification, state: 'used' }) : err(ended);
}

/** How long until another mail may be sent, in ms; 0 when it may be now. */
export function resendWait(last: Verification | undefined, now: number): number {
  if (last === undefined) return 0;
  return Math.min(RESEND_INTERVAL, Math.max(0, last.sentAt + RESEND_INTERVAL - now));
}

function refusalOf(status: VerificationStatus): Problem | null {
  switch (status) {
    case 'pending':
      return null;
    case 'used':
      return problem('verification/used', {});
    case 'expired':
      return problem('verification/expired', {});
    case 'void':
      return problem('verification/void', {});
  }
}
