import { expect, it } from 'vitest';
import { CODE_KEPT } from '../../../src/domain/authorization-code.ts';
import { consentRequestSchema } from '../../../src/domain/consent-request.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser } from '../../builders/home.ts';
import { inMemory, START } from '../contract/worlds.ts';
import {
  acceptedCode,
  authorizationPath,
  CALLBACK,
  contents,
  openConsent,
  send,
  WEB,
} from '../support/connected-world.ts';

it.each([
  ['web', {}, CALLBACK],
  ['web', { redirect_uri: '' }, CALLBACK],
  ['web', { redirect_uri: 'porch://back' }, 'porch://back'],
  ['web', { scope: 'all', response_type: 'code', foo: 'bar' }, CALLBACK],
  ['pin', {}, null],
])('%s with %j asks for an answer to %j', async (clientId, others, redirectUri) => {
  const world = inMemory(contents());
  const id = await openConsent(world, clientId, others);
  const consent = await world.read((records) => records.consent(id));
  expect(consentRequestSchema.parse(consent)).toEqual({
    id,
    clientId,
    state: 'a state',
    redirectUri,
    askedAt: START,
    answer: null,
  });
});

it('forgets what is too old to be answered or exchanged', async () => {
  const world = inMemory(contents());
  const id = await openConsent(world);
  const code = await acceptedCode(world);
  world.pass(CODE_KEPT + 1);
  await openConsent(world);
  await world.read(async (records) => {
    expect(await records.consent(id)).toBeUndefined();
    expect(await records.code(code)).toBeUndefined();
  });
});

it.each([
  ['a home user who has accepted before', 'user-1', 303],
  ['only users from elsewhere', 'simulated-1', 403],
])('at the quota, with %s, answers %i', async (_who, userId, status) => {
  const world = inMemory(
    contents({
      clients: [{ ...WEB, userLimit: 1 }],
      homeUsers: [homeUser({ id: 'user-2' }), homeUser()],
      grants: [grant({ clientId: 'web', userId })],
    }),
  );
  const path = authorizationPath({ client_id: 'web', state: 's' });
  expect((await send(world, path)).status).toBe(status);
});
