import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import { OIDC_PROVIDER } from '../../../src/transfer/take-out/oidc-provider.ts';
import { takeOut } from '../../../src/transfer/take-out/take-out.ts';
import type { TakeOutContext } from '../../../src/transfer/take-out/target.ts';
import { client } from '../../builders/client.ts';
import { clients, CONTEXT, PLAIN, say } from '../../builders/take-out.ts';
import { must } from '../../builders/workspace.ts';
import { importText, muteProvider, startProvider } from './support/real-provider.ts';

muteProvider();
afterEach(() => vi.unstubAllEnvs());

const SECRET: TakeOutContext = { ...CONTEXT, secret: true };

/** What a real provider says to each redirect URI of a client, and to one that it does not have. */
async function ask(one: Client, text = OIDC_PROVIDER.write(one, SECRET)) {
  const running = await startProvider(await importText(text));
  try {
    const answers: string[] = [];
    for (const uri of one.redirectUris) answers.push(await running.authorize(one.id, uri));
    return { answers, other: await running.authorize(one.id, 'https://other.example/cb') };
  } finally {
    running.close();
  }
}

it.each([
  ['web', ['https://a.example/cb?x=1', 'http://localhost:8080/cb', 'https://localhost/cb']],
  ['native', ['example.porch:/cb', 'porch:cb', 'porch://?step=1']],
  ['native with web', ['https://a.example/cb', 'http://localhost/cb', 'porch://home']],
])('lets a %s client on from each of its redirect URIs, and from no other', async (_, uris) => {
  const answers = uris.map(() => 'login');
  const found = await ask(client({ redirectUris: uris }));
  expect(found).toEqual({ answers, other: 'invalid_redirect_uri' });
});

it('holds a PIN client, which no redirect URI belongs to', async () => {
  const pin = client({ redirectUris: [] });
  expect(await ask(pin)).toEqual({ answers: [], other: 'invalid_redirect_uri' });
});

it('refuses beforehand what a real provider refuses, and nothing else', async () => {
  const tally = { taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(clients, async (one) => {
      const problems = OIDC_PROVIDER.check(one);
      const { answers, other } = await ask(one);
      expect(other).toBe('invalid_redirect_uri');
      expect(answers.every((answer) => answer === 'login')).toBe(problems.length === 0);
      tally[problems.length === 0 ? 'taken' : 'refused'] += 1;
    }),
    { numRuns: 150 },
  );
  expect(tally.taken).toBeGreaterThan(30);
  expect(tally.refused).toBeGreaterThan(3);
});

it.each(['https://a.example/cb', 'http://localhost:8080/cb', 'example.porch:/cb'])(
  'sends a user back to %s with a code, and takes the secret as the retired service did',
  async (redirectUri) => {
    const one = client({ redirectUris: [redirectUri] });
    const running = await startProvider(await importText(OIDC_PROVIDER.write(one, SECRET)));
    const answer = await running.logIn(one.id, redirectUri);
    expect(answer.href.startsWith(redirectUri)).toBe(true);
    expect(answer.searchParams.get('state')).toBe('a state');
    const reply = await fetch(`${running.origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        code: answer.searchParams.get('code') ?? '',
        client_id: one.id,
        client_secret: one.secret,
        grant_type: 'authorization_code',
        redirect_uri: redirectUri,
      }),
    });
    running.close();
    expect(await reply.json()).toMatchObject({ access_token: expect.any(String) as string });
  },
);

it.each([
  ['take-out/native-https-loopback', ['https://[::1]:8443/cb', 'porch:cb'], 'redirectUris.0'],
  ['take-out/native-https-loopback', ['porch:cb', 'https://127.1/cb'], 'redirectUris.1'],
  ['take-out/not-a-url', ['porch://a^b/'], 'redirectUris.0'],
])('names what it cannot hold: %s', (code, redirectUris, field) => {
  const refused = takeOut(client({ redirectUris }), OIDC_PROVIDER, PLAIN, say);
  expect(refused).toMatchObject({ ok: false, error: [{ code, field }] });
});

it('takes a secret that is not in the file from the environment, or lets nobody in', async () => {
  const one = client({ redirectUris: ['https://a.example/cb'] });
  const { text } = must(takeOut(one, OIDC_PROVIDER, PLAIN, say));
  expect(text).not.toContain(one.secret);
  expect(await ask(one, text)).toMatchObject({ answers: ['invalid_client_metadata'] });
  vi.stubEnv('CLIENT_SECRET', 'set elsewhere');
  expect(await ask(one, `${text}// read anew`)).toMatchObject({ answers: ['login'] });
});

it('hands name, address and descriptions over to the provider', async () => {
  const dutch = { locale: 'nl-NL', description: 'Warmt.', permissionTexts: {}, basedOn: {} };
  const one = client({ localizations: [...client().localizations, dutch] });
  const context = { ...SECRET, contact: 'ada@example.com' };
  const running = await startProvider(await importText(OIDC_PROVIDER.write(one, context)));
  running.close();
  const held = await running.provider.Client.find(one.id);
  expect(held?.metadata()).toMatchObject({
    client_name: one.name,
    client_secret: one.secret,
    client_uri: one.supportUrl,
    contacts: ['ada@example.com'],
    description: 'Warms the bath before the birds come.',
    'description#nl-NL': 'Warmt.',
    token_endpoint_auth_method: 'client_secret_post',
  });
});

it('names the permissions in a comment, on a line of its own', () => {
  const one = client({ name: 'a\nthrow 1;\u2028' });
  const lines = OIDC_PROVIDER.write(one, CONTEXT).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '// origin a throw 1;  1',
    '// permissions thermostat read (v6)',
    '// setSecret',
  ]);
});

it('tells what happens on the way', () => {
  const codes = (one: Client) => OIDC_PROVIDER.notes(one, CONTEXT).map(({ code }) => code);
  const always = ['permissionsAsComment', 'consoleOnly'];
  expect(codes(client({ redirectUris: ['porch:cb', 'http://localhost/cb'] }))).toEqual([
    ...always,
    'noDefaultRedirect',
    'descriptionAsExtension',
    'anyPort',
    'secretFromEnvironment',
  ]);
  expect(codes(client({ redirectUris: [] }))).toContain('noPinPage');
});
