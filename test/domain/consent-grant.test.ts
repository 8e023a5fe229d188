import { expect, it } from 'vitest';
import { grantAfterConsent } from '../../src/domain/consent-grant.ts';
import { grantSchema } from '../../src/domain/grant.ts';
import { client } from '../builders/client.ts';
import { grant } from '../builders/grant.ts';
import { countingRandom } from '../builders/random.ts';

const CLIENT = client({ version: 3 });
const BY = { now: 7, random: countingRandom() };

it('is new for a new user, and holds no token yet', () => {
  const made = grantAfterConsent(CLIENT, 'user-1', undefined, BY);
  expect(grantSchema.parse(made)).toEqual(made);
  expect(made).toMatchObject({ userId: 'user-1', acceptedVersion: 3, token: null, createdAt: 7 });
  expect(made.permissions).toEqual(CLIENT.permissions);
});

it('stays the same one when it is renewed, with its token', () => {
  const renewed = grantAfterConsent(CLIENT, 'user-1', grant({ token: 'c.1' }), BY);
  expect(renewed).toMatchObject({ id: 'grant-1', acceptedVersion: 3, token: 'c.1' });
  expect(renewed.createdAt).toBe(1000);
  expect(renewed.permissions).toEqual(CLIENT.permissions);
});
