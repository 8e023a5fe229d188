import { expect, it } from 'vitest';
import { checkEmail } from '../../../src/domain/email.ts';
import { demoDevelopers } from '../../../src/transfer/demo/demo-developers.ts';
import { countingRandom } from '../../builders/random.ts';

it('makes two developers with addresses that are checked and verified', () => {
  const made = Object.values(demoDevelopers(1e12, countingRandom()));
  for (const { email, emailKey, verifiedAt } of made) {
    expect(checkEmail(email)).toEqual({ ok: true, value: { email, key: emailKey } });
    expect(verifiedAt).toBeLessThan(1e12);
  }
  expect(new Set(made.map(({ id }) => id)).size).toBe(2);
});
