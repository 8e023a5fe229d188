import { expect, it } from 'vitest';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { homeUser } from '../../builders/home.ts';
import { inMemory } from '../contract/worlds.ts';
import { acceptedCode, contents, openConsent } from '../support/connected-world.ts';

it('sends a decline back with the state, or nowhere', async () => {
  const world = inMemory(contents());
  const web = await answerConsent(world, await openConsent(world), 'user-1', 'declined');
  const url = 'https://awesomest.example/callback?from=porch&error=access_denied&state=a%20state';
  expect(web).toEqual({ ok: true, value: { kind: 'redirect', url } });
  const pin = await answerConsent(world, await openConsent(world, 'pin'), 'user-1', 'declined');
  expect(pin).toEqual({ ok: true, value: { kind: 'declined' } });
  expect(await world.read((records) => records.grantCount('web'))).toBe(0);
});

it('ends what a user gave before who declines now', async () => {
  const world = inMemory(contents());
  await acceptedCode(world);
  await answerConsent(world, await openConsent(world), 'user-1', 'declined');
  expect(await world.read((records) => records.grantCount('web'))).toBe(0);
});

it('takes one answer', async () => {
  const world = inMemory(contents());
  const id = await openConsent(world);
  const answers = await Promise.all(
    (['accepted', 'accepted', 'declined'] as const).map((answer) =>
      answerConsent(world, id, 'user-1', answer),
    ),
  );
  expect(answers.map((one) => (one.ok ? 'ok' : one.error.code))).toEqual([
    'ok',
    'consent/answered',
    'consent/answered',
  ]);
});

it.each([
  ['nobody', 'user-9', 'home-user/not-found'],
  ['somebody without a home of their own', 'user-2', 'consent/no-own-home'],
])('refuses %s, and waits on', async (_who, userId, code) => {
  const world = inMemory(contents({ homeUsers: [homeUser(), homeUser({ id: 'user-2' })] }));
  const id = await openConsent(world);
  expect(await answerConsent(world, id, userId, 'accepted')).toMatchObject({ error: { code } });
  expect((await answerConsent(world, id, 'user-1', 'accepted', 1)).ok).toBe(true);
});
