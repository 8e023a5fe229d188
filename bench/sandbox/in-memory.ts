import type { Client } from '../../src/domain/client.ts';
import { grantAfterConsent } from '../../src/domain/consent-grant.ts';
import { newAccessToken } from '../../src/domain/credentials.ts';
import { furnished, newHomeUser, newStructure } from '../../src/domain/new-home.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { answerConsent } from '../../src/simulator/oauth/answer-consent.ts';
import { handle } from '../../src/simulator/handle.ts';
import { memoryWorld, type MemoryWorld } from '../../src/simulator/memory-world.ts';
import { authorizationUrl, type Server } from './client.mjs';
import { triedClients } from './tried-client.ts';

const APP = 'http://localhost/';
const BACK = 'http://localhost/back';
const START = Date.UTC(2024, 0, 1);
/** What passes between two turns (ms). */
const PAUSE = 100;
/** Each turn is an authorization URL, an exchange, a read and a write. */
const REQUESTS_PER_TURN = 4;

interface Filled {
  readonly world: MemoryWorld;
  readonly clients: readonly Client[];
  readonly userId: string;
  readonly thermostatId: string;
}

const WORLDS = new Map<number, Filled>();

/** A world with ten clients per developer, each of them accepted and with a token already. */
function filledWorld(developers: number): Filled {
  const making = { now: START, random: secureRandom };
  const user = newHomeUser({ name: 'Grace', email: 'grace@example.com', locale: 'en-US' }, making);
  const place = { postalCode: '12345', countryCode: 'US', timeZone: 'America/Los_Angeles' };
  const bare = newStructure({ name: 'Home', ...place }, user.id, making);
  const home = furnished(bare, user.locale, making);
  const made = triedClients(developers, [BACK]);
  const grants = made.clients.map((client) => ({
    ...grantAfterConsent(client, user.id, undefined, making),
    token: newAccessToken(secureRandom),
  }));
  const contents = { ...made, homeUsers: [user], structures: [home], grants };
  const settings = { callsPerMinute: 100_000, writesPerHour: 100_000 };
  const world = memoryWorld(contents, { now: START, random: secureRandom, settings });
  const thermostatId = home.thermostats[0]?.id ?? '';
  return { world, clients: made.clients, userId: user.id, thermostatId };
}

/**
 * Answers so many turns in memory, each of another client as long as there are some. The world of
 * so many developers is made by the first call, and goes on living.
 * @returns requests per second
 */
export async function handleInMemory(developers: number, count: number): Promise<number> {
  const filled = WORLDS.get(developers) ?? filledWorld(developers);
  WORLDS.set(developers, filled);
  const { clients, world } = filled;
  const start = performance.now();
  for (let one = 0; one < count; one += 1) {
    // A stride that meets all of them, in no order.
    const client = clients[(one * 7919) % clients.length];
    if (client !== undefined) await turn(filled, client);
    world.pass(PAUSE);
  }
  return (1000 * REQUESTS_PER_TURN * count) / (performance.now() - start);
}

async function turn(filled: Filled, client: Client): Promise<void> {
  const { world, userId, thermostatId } = filled;
  const server: Server = {
    authorization: `${APP}sandbox/login/oauth2`,
    token: `${APP}sandbox/oauth2/access_token`,
    read: `${APP}sandbox/api/devices/thermostats/${thermostatId}`,
    clientId: client.id,
    clientSecret: client.secret,
    redirectUri: BACK,
  };
  const asked = await ask(world, authorizationUrl(server, 'state'));
  const consentId = decodeURIComponent(asked.headers.get('location')?.split('/').at(-1) ?? '');
  const answered = await answerConsent(world, consentId, userId, 'accepted');
  const outcome = answered.ok ? answered.value : null;
  const code = outcome?.kind === 'redirect' ? new URL(outcome.url).searchParams.get('code') : '';
  const token = await ask(world, server.token, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ client_id: client.id, client_secret: client.secret, code: code ?? '' },
      grant_type: 'authorization_code',
    }),
  });
  const { access_token: accessToken } = (await token.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
  await ask(world, server.read, { headers });
  const body = JSON.stringify({ label: `Dial ${world.now() % 1000}` });
  await ask(world, server.read, { method: 'PUT', headers, body });
}

async function ask(world: MemoryWorld, address: string, init?: RequestInit): Promise<Response> {
  const response = await handle(new Request(address, init), world, 'page');
  if (response.status >= 400) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}
