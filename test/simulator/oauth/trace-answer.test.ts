import { expect, it } from 'vitest';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { traceAnswer } from '../../../src/simulator/oauth/trace-answer.ts';
import { inMemory, START } from '../contract/worlds.ts';
import { BASE, contents, openConsent } from '../support/connected-world.ts';

const ADDRESS = `${BASE}login/oauth2`;

it.each([
  ['web', 'accepted', 303, /callback\?from=porch&state=/u, /^$/u],
  ['web', 'declined', 303, /error=access_denied/u, /^$/u],
  ['pin', 'accepted', 200, /^$/u, /^pin=[A-Z\d]{8}$/u],
  ['pin', 'declined', 200, /^$/u, /^$/u],
] as const)('keeps that a user of the %s client %s', async (clientId, answer, status, to, body) => {
  const world = inMemory(contents());
  const id = await openConsent(world, clientId);
  const answered = await answerConsent(world, id, 'user-1', answer);
  if (!answered.ok) throw new Error(answered.error.code);
  world.pass(40);
  const consent = (await world.read((records) => records.consent(id)))!;
  traceAnswer(world, { consent, answer, outcome: answered.value, address: ADDRESS, at: START });
  const kept = world.exchanges().at(-1);
  expect(kept).toMatchObject({ from: 'page', at: START, durationMs: 40, rule: null });
  expect(kept?.request).toMatchObject({ method: 'POST', url: ADDRESS });
  const form = new URLSearchParams(kept?.request.body.text);
  expect(Object.fromEntries(form)).toEqual({ client_id: clientId, state: 'a state', answer });
  expect(kept?.response.status).toBe(status);
  expect(new Map(kept?.response.headers).get('location') ?? '').toMatch(to);
  expect(kept?.response.body.text).toMatch(body);
});
