import type { Client } from '../../../src/domain/client.ts';
import type { MemoryContents } from '../../../src/simulator/memory-records.ts';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { handle } from '../../../src/simulator/handle.ts';
import type { World } from '../../../src/simulator/world.ts';
import { client } from '../../builders/client.ts';
import { developer } from '../../builders/developer.ts';
import { homeUser, structure } from '../../builders/home.ts';

/** Where a test's simulator stands: some folder in front, as with any static host. */
export const BASE = 'https://sandbox.example/birdhouse/sandbox/';

export const CALLBACK = 'https://awesomest.example/callback?from=porch';

/** A registered client of the web flow, and one of the PIN flow. */
export const WEB = client({ id: 'web', redirectUris: [CALLBACK, 'porch://back'] });
export const PIN = client({ id: 'pin', nameKey: 'pin', redirectUris: [], secret: 'pinSecret' });

/** A developer with a company, two clients, and Grace, who owns a home. */
export function contents(changes: MemoryContents = {}): MemoryContents {
  return {
    developers: [developer({ companyName: 'Awesomest $& Company' })],
    clients: [WEB, PIN],
    homeUsers: [homeUser()],
    structures: [structure()],
    ...changes,
  };
}

type Parameters = Readonly<Record<string, string>>;

/** Sends a request to the simulator, as the page does. */
export function send(world: World, path: string, init?: RequestInit): Promise<Response> {
  return handle(new Request(BASE + path, init), world, 'page');
}

/** The path of an authorization URL. */
export function authorizationPath(parameters: Parameters): string {
  return `login/oauth2?${String(new URLSearchParams(parameters))}`;
}

/** Opens the consent screen for a client; gives the request's ID. */
export async function openConsent(
  world: World,
  clientId = 'web',
  others: Parameters = {},
): Promise<string> {
  const path = authorizationPath({ client_id: clientId, state: 'a state', ...others });
  const location = (await send(world, path)).headers.get('location') ?? '';
  return location.split('/').at(-1) ?? '';
}

/** Grace accepts a client; gives her code or PIN. */
export async function acceptedCode(
  world: World,
  clientId = 'web',
  userId = 'user-1',
): Promise<string> {
  const id = await openConsent(world, clientId);
  const answer = await answerConsent(world, id, userId, 'accepted');
  if (!answer.ok) throw new Error(answer.error.code);
  if (answer.value.kind === 'pin') return answer.value.pin;
  if (answer.value.kind === 'declined') throw new Error('declined');
  return new URL(answer.value.url).searchParams.get('code') ?? '';
}

/** The parameters of a token request that is in order. */
export function tokenParameters(code: string, of: Client = WEB): Parameters {
  return {
    code,
    client_id: of.id,
    client_secret: of.secret,
    grant_type: 'authorization_code',
  };
}

/** Sends a token request with its parameters in the body, as the documentation recommends. */
export function requestToken(world: World, parameters: Parameters): Promise<Response> {
  const body = new URLSearchParams(parameters);
  return send(world, 'oauth2/access_token', { method: 'POST', body });
}

/** Accepts, exchanges, and gives the token. */
export async function newToken(world: World, of: Client = WEB, userId?: string): Promise<string> {
  const code = await acceptedCode(world, of.id, userId);
  const response = await requestToken(world, tokenParameters(code, of));
  return ((await response.json()) as { access_token: string }).access_token;
}
