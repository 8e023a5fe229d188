import { expect, it } from 'vitest';
import { newAccessToken, newClientId, newClientSecret } from '../../src/domain/credentials.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';

it('gives a client ID in lower case', () => {
  const random = { ...secureRandom, uuid: () => 'ABCDEF00-0000-4000-8000-000000000001' };
  expect(newClientId(random)).toBe('abcdef00-0000-4000-8000-000000000001');
});

it('gives 25 letters and digits, new ones each time', () => {
  const secrets = Array.from({ length: 50 }, () => newClientSecret(secureRandom));
  expect(secrets.every((secret) => /^[A-Za-z\d]{25}$/u.test(secret))).toBe(true);
  expect(new Set(secrets).size).toBe(50);
});

it('gives tokens of 146 letters that say what they are', () => {
  expect(newAccessToken(secureRandom)).toMatch(/^c\.SANDBOX[A-Za-z\d]{137}$/u);
});
