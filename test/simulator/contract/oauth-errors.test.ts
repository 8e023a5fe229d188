import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/shared/clock.ts';
import type { MemoryContents } from '../../../src/simulator/memory-records.ts';
import { OAUTH_ERRORS, type OauthRule } from '../../../src/simulator/oauth/oauth-error.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { grant } from '../../builders/grant.ts';
import {
  acceptedCode,
  authorizationPath,
  contents,
  newToken,
  PIN,
  requestToken,
  send,
  tokenParameters,
  WEB,
} from '../support/connected-world.ts';
import { WORLDS, type TestWorld } from './worlds.ts';

type Response_ = Promise<Response>;

/** A way to run into a rule: what the world holds, and what is sent to it. */
interface Case {
  readonly rule: OauthRule;
  readonly what: string;
  readonly given?: MemoryContents;
  readonly ask: (world: TestWorld) => Response_;
  readonly status: number;
  /** The page's text, or the two words of the JSON body. */
  readonly says: string | readonly [error: string, description: string];
}

const authorize =
  (parameters: Readonly<Record<string, string>>) =>
  (world: TestWorld): Response_ =>
    send(world, authorizationPath(parameters));

/** A token request with a fresh code, after some members were changed. */
const exchange =
  (changes: Readonly<Record<string, string>>, of = WEB) =>
  async (world: TestWorld): Response_ => {
    const code = await acceptedCode(world, of.id);
    return requestToken(world, { ...tokenParameters(code, of), ...changes });
  };

const late =
  (ms: number, of = WEB) =>
  async (world: TestWorld): Response_ => {
    const code = await acceptedCode(world, of.id);
    await world.pass(ms);
    return requestToken(world, tokenParameters(code, of));
  };

const full = (clientId: string): MemoryContents =>
  contents({
    clients: [{ ...(clientId === 'web' ? WEB : PIN), userLimit: 1 }],
    grants: [grant({ clientId, userId: 'simulated-1' })],
  });

const NOT_FOUND = ['oauth2_error', 'authorization code not found'] as const;
const MISSING_PAGE = 'Missing client ID or state parameters.';
const OOPS = "Oops! We've encountered an error. Please try again.";
const FULL =
  'Connecting to Awesomest $& Company is currently unavailable. Please contact Nest for more information.';
const missing = (names: string) =>
  ['oauth2_error', `missing required parameters: ${names}`] as const;
const UNREGISTERED = ['input_data_error', 'redirect_uri not pre-registered'] as const;

const AUTHORIZE: readonly Case[] = (
  [
    ['missing-parameters-page', 'nothing', {}, 400, MISSING_PAGE],
    [
      'missing-parameters-page',
      'a PIN client without state',
      { client_id: 'pin' },
      400,
      MISSING_PAGE,
    ],
    [
      'missing-parameters-page',
      'an empty state',
      { client_id: 'pin', state: '' },
      400,
      MISSING_PAGE,
    ],
    [
      'missing-parameters',
      'a web client without state',
      { client_id: 'web' },
      400,
      missing('state'),
    ],
    [
      'missing-parameters',
      'only a redirect URI',
      { redirect_uri: 'x' },
      400,
      missing('client_id, state'),
    ],
    ['unknown-client', 'another client ID', { client_id: 'WEB', state: 's' }, 400, OOPS],
    ...['https://awesomest.example/callback', 'PORCH://back', `${WEB.redirectUris[0]!}/`].map(
      (uri) =>
        [
          'unknown-redirect-uri',
          uri,
          { client_id: 'web', state: 's', redirect_uri: uri },
          400,
          UNREGISTERED,
        ] as const,
    ),
    [
      'unknown-redirect-uri',
      'any, for a PIN client',
      { client_id: 'pin', state: 's', redirect_uri: 'porch://back' },
      400,
      UNREGISTERED,
    ],
  ] as const
).map(([rule, what, parameters, status, says]) => ({
  rule: `authorize/${rule}`,
  what,
  ask: authorize(parameters),
  status,
  says,
}));

const TOKEN: readonly Case[] = (
  [
    [
      'missing-parameters',
      'nothing',
      (world: TestWorld) => requestToken(world, {}),
      missing('code, client_id, client_secret, grant_type'),
    ],
    [
      'missing-parameters',
      'an empty secret',
      exchange({ client_secret: '' }),
      missing('client_secret'),
    ],
    [
      'unknown-client',
      'another client',
      exchange({ client_id: 'other' }),
      ['oauth2_error', 'client not found'],
    ],
    [
      'wrong-secret',
      'another secret',
      exchange({ client_secret: PIN.secret }),
      ['oauth2_error', 'client secret not found'],
    ],
    [
      'wrong-secret',
      'another case',
      exchange({ client_secret: WEB.secret.toLowerCase() }),
      ['oauth2_error', 'client secret not found'],
    ],
    [
      'unsupported-grant-type',
      'a refresh',
      exchange({ grant_type: 'refresh_token' }),
      ['oauth2_error', 'unsupported grant type'],
    ],
    ['unknown-code', 'a made-up code', exchange({ code: 'ABCDEFGH12345678' }), NOT_FOUND],
    [
      'code-of-another-client',
      'a code of the web client',
      exchange({ client_id: 'pin', client_secret: PIN.secret }),
      NOT_FOUND,
    ],
    ['used-code', 'a second time', secondUse, NOT_FOUND],
    ['consent-withdrawn', 'after a revocation', withdrawn, NOT_FOUND],
    [
      'expired-code',
      'a web code after 10 minutes',
      late(10 * MINUTE),
      ['oauth2_error', 'authorization code expired'],
    ],
    [
      'expired-code',
      'a PIN after 48 hours',
      late(48 * HOUR, PIN),
      ['oauth2_error', 'authorization code expired'],
    ],
    [
      'unknown-redirect-uri',
      'another URI',
      exchange({ redirect_uri: 'https://other.example/' }),
      UNREGISTERED,
    ],
  ] as const
).map(([rule, what, ask, says]) => ({ rule: `token/${rule}`, what, ask, status: 400, says }));

const OTHERS: readonly Case[] = [
  {
    rule: 'authorize/over-quota',
    what: 'a web client',
    given: full('web'),
    ask: authorize({ client_id: 'web', state: 's' }),
    status: 403,
    says: FULL,
  },
  {
    rule: 'authorize/over-quota',
    what: 'a PIN client',
    given: full('pin'),
    ask: authorize({ client_id: 'pin', state: 's' }),
    status: 403,
    says: FULL,
  },
  {
    rule: 'token/unavailable',
    what: 'switched on',
    ask: async (world) => {
      await world.set({ failures: ['unavailable'] });
      return requestToken(world, {});
    },
    status: 503,
    says: ['oauth2_error', 'service unavailable'],
  },
  {
    rule: 'revoke/unknown-token',
    what: 'a made-up token',
    ask: (world) => send(world, 'oauth2/access_tokens/c.1', { method: 'DELETE' }),
    status: 404,
    says: ['oauth2_error', 'access token not found'],
  },
  ...(
    [
      ['POST', 'login/oauth2'],
      ['GET', 'oauth2/access_token'],
      ['GET', 'oauth2/access_tokens/c.1'],
    ] as const
  ).map(([method, path]): Case => ({
    rule: 'oauth/wrong-method',
    what: `${method} ${path}`,
    ask: (world) => send(world, path, { method }),
    status: 405,
    says: ['oauth2_error', 'method not allowed'],
  })),
  {
    rule: 'sandbox/unknown-path',
    what: 'another path',
    ask: (world) => send(world, 'login/oauth'),
    status: 404,
    says: ['oauth2_error', 'not found'],
  },
];

const CASES = [...AUTHORIZE, ...TOKEN, ...OTHERS];

async function secondUse(world: TestWorld): Response_ {
  const parameters = tokenParameters(await acceptedCode(world));
  await requestToken(world, parameters);
  return requestToken(world, parameters);
}

async function withdrawn(world: TestWorld): Response_ {
  const token = await newToken(world);
  const parameters = tokenParameters(await acceptedCode(world));
  await send(world, `oauth2/access_tokens/${token}`, { method: 'DELETE' });
  await acceptedCode(world);
  return requestToken(world, parameters);
}

it('shows every row of the table', () => {
  expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(Object.keys(OAUTH_ERRORS)));
});

describe.each(WORLDS)('the world %s', (_name, make) => {
  it.each(CASES)('$rule: $what', async ({ rule, given = contents(), ask, status, says }) => {
    const response = await ask(await make(given));
    expect(response.status).toBe(status);
    const type = response.headers.get('content-type');
    if (typeof says === 'string') {
      expect(type).toBe('text/plain;charset=utf-8');
      expect(await response.text()).toBe(says);
    } else {
      expect(type).toBe('application/json');
      const [error, error_description] = says;
      const body = (await response.json()) as { instance_id: string };
      expect(body).toEqual({ error, error_description, instance_id: body.instance_id });
      expect(body.instance_id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
    }
    expect(refusingRule(response)).toBe(rule);
  });
});
