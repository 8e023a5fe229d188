import { describe, expect, it } from 'vitest';
import { FAILURES } from '../../../src/domain/failure-catalog.ts';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser } from '../../builders/home.ts';
import { ask, connected, PATHS, put } from '../support/api-world.ts';
import {
  acceptedCode,
  authorizationPath,
  CALLBACK,
  contents,
  newToken,
  openConsent,
  requestToken,
  send,
  tokenParameters,
} from '../support/connected-world.ts';
import { FAILURE_CASES } from '../support/api-failure-cases.ts';
import { streamReader } from '../support/stream-reader.ts';
import { WORLDS } from './worlds.ts';

describe.each(WORLDS)('the world %s', (_name, make) => {
  it('refuses everybody as if the quota were used up', async () => {
    const world = await make(contents());
    await world.set({ failures: ['over-quota'] });
    const response = await send(world, authorizationPath({ client_id: 'web', state: 's' }));
    expect([response.status, refusingRule(response)]).toEqual([403, 'authorize/over-quota']);
    expect(await response.text()).toContain('Awesomest $& Company');
  });

  it('makes a refusal of an answer, and ends the connection that was there', async () => {
    const grants = [grant({ clientId: 'web', userId: homeUser().id })];
    const world = await make(contents({ grants }));
    await world.set({ failures: ['denied'] });
    const id = await openConsent(world);
    expect(await answerConsent(world, id, 'user-1', 'accepted')).toEqual({
      ok: true,
      value: { kind: 'redirect', url: `${CALLBACK}&error=access_denied&state=a%20state` },
    });
    expect(await world.read((records) => records.grantCount('web'))).toBe(0);
  });

  it.each([
    ['state-lost', /^code=[A-Z\d]{16}$/u],
    ['state-wrong', /^state=[a-z\d]{24}&code=[A-Z\d]{16}$/u],
  ] as const)('sends a code back under %s', async (failure, parameters) => {
    const world = await make(contents());
    await world.set({ failures: [failure] });
    const id = await openConsent(world);
    const answer = await answerConsent(world, id, 'user-1', 'accepted');
    const url = answer.ok && answer.value.kind === 'redirect' ? answer.value.url : '';
    expect(url.slice(`${CALLBACK}&`.length)).toMatch(parameters);
  });

  it.each([
    ['code-expired', 400, 'token/expired-code'],
    ['code-of-another-client', 400, 'token/code-of-another-client'],
    ['unavailable', 503, 'token/unavailable'],
  ] as const)('refuses a good code under %s, and takes it afterwards', async (failure, ...how) => {
    const world = await make(contents());
    const code = await acceptedCode(world);
    await world.set({ failures: [failure] });
    const refused = await requestToken(world, tokenParameters(code));
    expect([refused.status, refusingRule(refused)]).toEqual(how);
    await world.set({ failures: [] });
    expect((await requestToken(world, tokenParameters(code))).status).toBe(200);
  });

  it('shows a home away and its thermostats in eco, and stores neither', async () => {
    const world = await make(connected());
    await world.set({ failures: ['home-away', 'thermostat-eco'] });
    const read = async (path: string): Promise<unknown> => (await ask(world, path)).json();
    expect(await read(`${PATHS.structure}/away`)).toBe('away');
    expect(await read(`${PATHS.heating}/hvac_mode`)).toBe('eco');
    expect((await put(world, PATHS.heating, { label: 'Porch' })).status).toBe(200);
    await world.set({ failures: [] });
    expect(await read(`${PATHS.structure}/away`)).toBe('home');
    expect(await read(`${PATHS.heating}/hvac_mode`)).toBe('heat');
    expect(await read(`${PATHS.heating}/label`)).toBe('Porch');
  });

  it('sends each first call elsewhere while redirects lose headers', async () => {
    const world = await make(connected());
    await world.set({ failures: ['redirect-drops-header'] });
    const response = await ask(world, '');
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toContain('/firebase-apiserver01/');
  });

  it('ends the connection of whoever listens, once the first state was sent', async () => {
    const world = await make(connected());
    await world.set({ failures: ['token-revoked'] });
    const headers = { accept: 'text/event-stream' };
    const stream = streamReader(await ask(world, '', { headers }));
    const heard = [await stream.next(), await stream.next(), await stream.next()];
    expect(heard.map(({ event }) => event)).toEqual(['open', 'put', 'auth_revoked']);
    expect(await stream.isOver()).toBe(true);
    expect((await ask(world, '')).status).toBe(401);
  });

  it('takes its time for every answer under slow', async () => {
    const inner = await make(contents());
    const waits: number[] = [];
    const world = {
      ...inner,
      wait: (ms: number) => {
        waits.push(ms);
        return Promise.resolve();
      },
    };
    await newToken(world);
    expect(waits).toEqual([]);
    await inner.set({ failures: ['slow'] });
    await newToken(world);
    // The link, the answer, the exchange.
    expect(waits).toEqual([2000, 2000, 2000]);
  });
});

it('meets each failure that the sandbox makes', () => {
  const here = ['over-quota', 'denied', 'state-lost', 'state-wrong', 'code-expired'];
  const more = ['code-of-another-client', 'unavailable', 'token-revoked', 'slow'];
  const met = FAILURE_CASES.map(({ what }) => what.split(',')[0]);
  const made = FAILURES.filter(({ by }) => by === 'sandbox').map(({ id }) => id);
  expect(new Set([...here, ...more, ...met])).toEqual(new Set(made));
});
