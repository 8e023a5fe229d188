import { expect, it } from 'vitest';
import {
  authorizationCodeSchema,
  CODE_KINDS,
  isCodeExpired,
  newCode,
  storedCode,
} from '../../src/domain/authorization-code.ts';
import { HOUR, MINUTE } from '../../src/shared/clock.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { authorizationCode } from '../builders/authorization-code.ts';

it('has the members of a record', () => {
  expect(authorizationCodeSchema.parse(authorizationCode())).toEqual(authorizationCode());
});

it.each([
  ['web', 16, 10 * MINUTE],
  ['pin', 8, 48 * HOUR],
] as const)('of the kind %s has %i letters and lives %i ms', (kind, length, lifetime) => {
  const codes = Array.from({ length: 50 }, () => newCode(kind, secureRandom));
  expect(new Set(codes).size).toBe(50);
  expect(codes.every((code) => /^[A-Z\d]+$/u.test(code) && code.length === length)).toBe(true);
  expect(CODE_KINDS[kind].lifetime).toBe(lifetime);
  expect(isCodeExpired({ kind, issuedAt: 5 }, lifetime + 4)).toBe(false);
  expect(isCodeExpired({ kind, issuedAt: 5 }, lifetime + 5)).toBe(true);
});

it('is found in any case when it is a PIN, and only then', () => {
  expect(storedCode('33hv7900')).toBe('33HV7900');
  expect(storedCode('abcdefgh12345678')).toBe('abcdefgh12345678');
});
