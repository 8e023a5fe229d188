import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/shared/clock.ts';
import type { Verification } from '../../src/domain/verification.ts';
import {
  cleanCode,
  enterCode,
  expiresAt,
  newVerification,
  openLink,
  resendWait,
  verificationStatus,
} from '../../src/domain/verification-rules.ts';
import { countingRandom } from '../builders/random.ts';

const SENT = 1_000_000;
const developer = { id: 'd', email: 'ada@example.com' };

function verification(changes: Partial<Verification> = {}): Verification {
  return { ...newVerification(developer, SENT, countingRandom()), code: '123456', ...changes };
}

describe('newVerification', () => {
  it('makes a token, six digits and five tries, for the address it goes to', () => {
    const made = newVerification(developer, SENT, countingRandom());
    expect(made.token).toMatch(/^[a-z\d]{32}$/u);
    expect(made.code).toMatch(/^\d{6}$/u);
    expect(made).toMatchObject({ triesLeft: 5, state: 'pending', email: developer.email });
    expect(expiresAt(made)).toBe(SENT + DAY);
  });
});

describe('verificationStatus', () => {
  it.each([
    ['pending', 0, 'pending'],
    ['pending', DAY - 1, 'pending'],
    ['pending', DAY, 'expired'],
    ['used', DAY, 'used'],
    ['void', DAY, 'void'],
  ] as const)('%s after %i ms is %s', (state, age, status) => {
    expect(verificationStatus(verification({ state }), SENT + age)).toBe(status);
  });
});

describe('enterCode', () => {
  it.each(['123456', ' 123 456 ', '123-456', '１２３４５６'])('accepts %j', (typed) => {
    expect(enterCode(verification(), typed, SENT)).toMatchObject({
      ok: true,
      value: { state: 'used' },
    });
  });

  it.each(['', '12345', '1234567', 'abcdef'])('refuses %j without costing a try', (typed) => {
    const before = verification();
    const refused = enterCode(before, typed, SENT);
    expect(refused.ok || refused.error.problem.code).toBe('verification/malformed-code');
    expect(refused.ok || refused.error.next).toBe(before);
  });

  it('counts down, and voids code and link at the fifth wrong one', () => {
    let current = verification();
    const told: unknown[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const refused = enterCode(current, '000000', SENT);
      if (refused.ok) throw new Error('accepted');
      told.push([refused.error.problem.code, refused.error.problem.values.triesLeft]);
      current = refused.error.next;
    }
    expect(told).toEqual([
      ['verification/wrong-code', 4],
      ['verification/wrong-code', 3],
      ['verification/wrong-code', 2],
      ['verification/wrong-code', 1],
      ['verification/too-many-tries', undefined],
      ['verification/void', undefined],
    ]);
    expect(openLink(current, SENT)).toMatchObject({ error: { code: 'verification/void' } });
    expect(enterCode(current, '123456', SENT).ok).toBe(false);
  });

  it.each([
    [{ state: 'used' }, 0, 'verification/used'],
    [{ state: 'void' }, 0, 'verification/void'],
    [{}, DAY, 'verification/expired'],
  ] as const)('refuses the right code of %j after %i ms: %s', (changes, age, code) => {
    const refused = enterCode(verification(changes), '123456', SENT + age);
    expect(refused.ok || refused.error.problem.code).toBe(code);
  });
});

describe('openLink', () => {
  it.each([
    [{}, DAY - 1, undefined],
    [{}, DAY, 'verification/expired'],
    [{ state: 'used' }, 0, 'verification/used'],
    [{ state: 'void' }, 0, 'verification/void'],
  ] as const)('of %j after %i ms: %s', (changes, age, code) => {
    const opened = openLink(verification(changes), SENT + age);
    expect(opened.ok ? undefined : opened.error.code).toBe(code);
  });
});

describe('resendWait', () => {
  it.each([
    [0, MINUTE],
    [1, MINUTE - 1],
    [MINUTE - 1, 1],
    [MINUTE, 0],
    [-5 * MINUTE, MINUTE],
  ])('%i ms after the last mail it is %i ms', (age, wait) => {
    expect(resendWait(verification(), SENT + age)).toBe(wait);
  });

  it('is none before the first mail', () => {
    expect(resendWait(undefined, SENT)).toBe(0);
  });
});

it('reads a code as people paste it', () => {
  expect(cleanCode(' 12 34-56\n')).toBe('123456');
});
