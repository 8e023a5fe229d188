import { expect, it } from 'vitest';
import { authorizationCodeSchema } from '../../../src/domain/authorization-code.ts';
import { issueCode } from '../../../src/simulator/oauth/codes.ts';
import { grant } from '../../builders/grant.ts';
import { inMemory, START } from '../contract/worlds.ts';

it('never issues a code that is there already', async () => {
  const world = inMemory();
  const drawn = ['SAME', 'SAME', 'SAME', 'OTHER'];
  const random = { ...world.random, text: () => drawn.shift()! };
  const issue = () =>
    world.change((records) =>
      issueCode(records, { redirectUri: null }, grant(), { now: () => START, random }),
    );
  expect((await issue()).code).toBe('SAME');
  const second = await issue();
  expect(second).toMatchObject({ code: 'OTHER', kind: 'pin', issuedAt: START, grantId: 'grant-1' });
  expect(authorizationCodeSchema.parse(second)).toEqual(second);
});
