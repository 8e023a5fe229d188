import { describe, expect, it } from 'vitest';
import type { Developer } from '../../src/domain/developer.ts';
import type { Mail } from '../../src/domain/mail.ts';
import type { Verification } from '../../src/domain/verification.ts';
import {
  developerBreach,
  mailBreach,
  verificationBreach,
} from '../../src/transfer/account-rules.ts';
import { demo } from '../builders/demo.ts';
import { soundDeveloper, soundMail, soundVerification } from '../builders/sound-records.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

it('passes the developers and mails of the demo', () => {
  for (const developer of demo().developers) expect(developerBreach(developer)).toBeNull();
  for (const mail of demo().mails) expect(mailBreach(mail)).toBeNull();
});

describe('a developer', () => {
  it.each<BreachCase<Developer>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ email: 'ada' }, 'email/no-at-sign', 'email'],
    [{ emailKey: 'Ada@example.com' }, 'record/key-differs', 'emailKey'],
    [{ verifiedAt: 1e300 }, 'record/bad-time', 'verifiedAt'],
    [{ createdAt: 1e300 }, 'record/bad-time', 'createdAt'],
    [{ revision: -1 }, 'record/bad-number', 'revision'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(developerBreach, soundDeveloper(), one);
  });

  it('may have anything in the profile, which nothing validates', () => {
    expect(developerBreach(soundDeveloper({ firstName: '\u0000'.repeat(10_000) }))).toBeNull();
  });
});

describe('a verification', () => {
  it.each<BreachCase<Verification>>([
    [{ token: '../..' }, 'record/bad-id', 'token'],
    [{ code: '12345' }, 'record/bad-code', 'code'],
    [{ code: 'abcdef' }, 'record/bad-code', 'code'],
    [{ developerId: '' }, 'record/bad-id', 'developerId'],
    [{ sentAt: 1e300 }, 'record/bad-time', 'sentAt'],
    [{ triesLeft: 6 }, 'record/bad-number', 'triesLeft'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(verificationBreach, soundVerification(), one);
  });
});

describe('a mail', () => {
  it.each<BreachCase<Mail>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ developerId: '' }, 'record/bad-id', 'developerId'],
    [{ values: { expiresAt: 1e300 } }, 'record/bad-time', 'values/expiresAt'],
    [{ values: { expiresAt: '1' } }, 'record/bad-time', 'values/expiresAt'],
    [{ values: {} }, 'record/bad-time', 'values/expiresAt'],
    [{ sentAt: 1e300 }, 'record/bad-time', 'sentAt'],
    [{ readAt: 1e300 }, 'record/bad-time', 'readAt'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(mailBreach, soundMail(), one);
  });

  it('of another kind says nothing of a time', () => {
    expect(mailBreach(soundMail({ code: 'review-message', values: {} }))).toBeNull();
  });
});
