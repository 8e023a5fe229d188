import { expect, it } from 'vitest';
import { grantSchema } from '../../src/domain/grant.ts';
import { isSimulated, simulatedGrant } from '../../src/domain/simulated-user.ts';
import { client } from '../builders/client.ts';
import { countingRandom } from '../builders/random.ts';

it('makes a grant of somebody who accepted the client as it is, without a token', () => {
  const made = client({ version: 3 });
  const grant = simulatedGrant(made, { now: 7, random: countingRandom() });
  expect(grantSchema.parse(grant)).toEqual(grant);
  expect(grant).toMatchObject({ clientId: made.id, acceptedVersion: 3, token: null, createdAt: 7 });
  expect(grant.permissions).toEqual(made.permissions);
});

it('tells made-up users from others', () => {
  const random = countingRandom();
  expect(isSimulated(simulatedGrant(client(), { now: 7, random }))).toBe(true);
  expect(isSimulated({ userId: random.uuid() })).toBe(false);
});
