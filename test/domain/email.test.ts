import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../src/domain/email.ts';
import vectors from '../vectors/emails.json';

const keyOf = (address: string) => {
  const found = checkEmail(address);
  return found.ok ? found.value.key : found.error.code;
};

describe('checkEmail', () => {
  it.each(vectors as [string, boolean, string][])(
    '%j is accepted: %j (%s)',
    (address, accepted) => {
      expect(checkEmail(address).ok).toBe(accepted);
    },
  );

  it.each([
    ['', 'email/required'],
    ['ada', 'email/no-at-sign'],
    ['a@b@c.example', 'email/two-at-signs'],
    ['@example.com', 'email/no-local-part'],
    ['ada@', 'email/no-domain'],
    ['ada@example', 'email/domain-without-dot'],
    ['a..b@example.com', 'email/bad-local-part'],
    ['a(b@example.com', 'email/bad-local-part'],
    ['ada@-example.com', 'email/bad-domain'],
    ['ada@example.com.', 'email/bad-domain'],
    ['ada@192.168.0.1', 'email/bad-domain'],
    ['ada@0x7f.1', 'email/bad-domain'],
    ['ada@exa%6dple.com', 'email/bad-domain'],
    ['ada@example.com/x', 'email/bad-domain'],
    ['a da@example.com', 'email/white-space'],
    ['ada\u200b@example.com', 'email/white-space'],
    ['ada@example.com\nBcc: x@example.com', 'text/control-character'],
    [`${'a'.repeat(65)}@example.com`, 'email/too-long'],
    [
      `adaada@${'b'.repeat(60)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(55)}.com`,
      'email/too-long',
    ],
  ])('%j gives %s', (address, code) => {
    expect(keyOf(address)).toBe(code);
  });

  it.each([
    ['ada@EXAMPLE.com', 'ada@example.com', true],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example', true],
    [' ada@example.com ', 'ada@example.com', true],
    ['Ada@example.com', 'ada@example.com', false],
  ])('%j and %j are one address: %j', (one, other, same) => {
    expect(keyOf(one) === keyOf(other)).toBe(same);
  });

  it('marks the part that offends, in the text as typed', () => {
    const typed = '  ada@exa mple.com';
    const found = checkEmail(typed);
    expect(found.ok ? null : found.error.span).toEqual({ start: 9, end: 10 });
  });

  it('keeps what was typed, trimmed', () => {
    const found = checkEmail('  Ada@EXAMPLE.com ');
    expect(found.ok && found.value.email).toBe('Ada@EXAMPLE.com');
  });

  it('accepts what mail accepts', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(checkEmail(address).ok).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (local, domain) => {
        expect(typeof checkEmail(`${local}@${domain}`).ok).toBe('boolean');
      }),
    );
  });
});
