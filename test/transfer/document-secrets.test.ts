import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/domain/grant.ts';
import {
  withFreshSecret,
  withFreshToken,
  withPresentSecret,
  withPresentToken,
} from '../../src/transfer/document-secrets.ts';
import { SECRET_MARKER } from '../../src/transfer/document.ts';
import { client } from '../builders/client.ts';
import { countingRandom } from '../builders/random.ts';

const withSecret = (secret: string) => client({ secret });
const withToken = (token: string | null) => ({ id: 'g', token }) as Grant;

describe('a secret', () => {
  it.each([
    ['that was left out is the present one', SECRET_MARKER, 'mine', 'mine'],
    ['of the document is its own', 'theirs', 'mine', 'theirs'],
    ['stays out where there is none', SECRET_MARKER, null, SECRET_MARKER],
  ])('%s', (_what, theirs, mine, expected) => {
    const present = mine === null ? undefined : withSecret(mine);
    expect(withPresentSecret(withSecret(theirs), present).secret).toBe(expected);
  });

  it('is made where there is a placeholder, and only there', () => {
    expect(withFreshSecret(withSecret(SECRET_MARKER), countingRandom()).secret).toHaveLength(25);
    expect(withFreshSecret(withSecret('theirs'), countingRandom()).secret).toBe('theirs');
  });
});

describe('a token', () => {
  it.each([
    ['that was left out is the present one', SECRET_MARKER, 'mine', 'mine'],
    ['of the document is its own', 'theirs', 'mine', 'theirs'],
    ['that the document has not is none', null, 'mine', null],
    ['stays out where the present grant has none', SECRET_MARKER, null, SECRET_MARKER],
    ['stays out where there is no grant', SECRET_MARKER, undefined, SECRET_MARKER],
  ])('%s', (_what, theirs, mine, expected) => {
    const present = mine === undefined ? undefined : withToken(mine);
    expect(withPresentToken(withToken(theirs), present).token).toBe(expected);
  });

  it('is made where there is a placeholder, and only there', () => {
    expect(withFreshToken(withToken(SECRET_MARKER), countingRandom()).token).toMatch(/^c\.\w+$/u);
    expect(withFreshToken(withToken(null), countingRandom()).token).toBeNull();
  });
});
