import type { Developer } from '../domain/developer.ts';
import { checkEmail } from '../domain/email.ts';
import type { Mail } from '../domain/mail.ts';
import { problem } from '../domain/problem.ts';
import { CODE_LENGTH, CODE_TRIES } from '../domain/verification-rules.ts';
import type { Verification } from '../domain/verification.ts';
import { valuesBreach } from './coded-rules.ts';
import { checkId, checkMoment, checkWhole } from './member-rules.ts';
import { breach, type Breach } from './rule-breach.ts';

/** The rules for a developer: only the address is validated [seed]. */
export function developerBreach(developer: Developer): Breach | null {
  return (
    checkId(developer.id, 'id') ??
    addressBreach(developer) ??
    checkMoment(developer.verifiedAt, 'verifiedAt') ??
    checkMoment(developer.createdAt, 'createdAt') ??
    checkWhole(developer.revision, 'revision')
  );
}

function addressBreach({ email, emailKey }: Developer): Breach | null {
  const checked = checkEmail(email);
  if (!checked.ok) return breach('email', checked.error);
  const { key } = checked.value;
  return key === emailKey
    ? null
    : breach('emailKey', problem('record/key-differs', { expected: key }));
}

/** The rules for a verification: its token is part of an address, its code is typed. */
export function verificationBreach(verification: Verification): Breach | null {
  const { token, code, developerId, sentAt, triesLeft } = verification;
  const isCode = code.length === CODE_LENGTH && /^\d+$/u.test(code);
  return (
    checkId(token, 'token') ??
    (isCode ? null : breach('code', problem('record/bad-code', {}))) ??
    checkId(developerId, 'developerId') ??
    checkMoment(sentAt, 'sentAt') ??
    checkWhole(triesLeft, 'triesLeft', { most: CODE_TRIES })
  );
}

/** The rules for a mail. What a mail of verification says of time has to be one. */
export function mailBreach({ id, developerId, code, values, sentAt, readAt }: Mail): Breach | null {
  const isTimeless = code === 'verify-address' && typeof values.expiresAt !== 'number';
  return (
    checkId(id, 'id') ??
    checkId(developerId, 'developerId') ??
    valuesBreach(values) ??
    (isTimeless ? breach(['values', 'expiresAt'], problem('record/bad-time', {})) : null) ??
    checkMoment(sentAt, 'sentAt') ??
    checkMoment(readAt, 'readAt')
  );
}
