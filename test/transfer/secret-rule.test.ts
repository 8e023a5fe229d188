import { expect, it } from 'vitest';
import { newClientSecret } from '../../src/domain/credentials.ts';
import { SECRET_MARKER } from '../../src/transfer/document.ts';
import { checkSecret } from '../../src/transfer/secret-rule.ts';
import { countingRandom } from '../builders/random.ts';

it('passes secrets and the marker of one', () => {
  expect(checkSecret(newClientSecret(countingRandom()), 'secret')).toBeNull();
  expect(checkSecret(SECRET_MARKER, 'secret')).toBeNull();
});

it.each(['', 'a b', 'é', '\u0000', 'x'.repeat(201)])('refuses %j', (secret) => {
  const broken = { code: 'record/bad-secret', values: {} };
  expect(checkSecret(secret, 'secret')).toEqual({ path: ['secret'], broken });
});
