import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import { RFC7591 } from '../../../src/transfer/take-out/rfc7591.ts';
import { client } from '../../builders/client.ts';
import { clients, CONTEXT } from '../../builders/take-out.ts';
import { muteProvider, startProvider } from './support/real-provider.ts';

muteProvider();

const metadataOf = (one: Client, contact: string | null = null) =>
  JSON.parse(RFC7591.write(one, { ...CONTEXT, contact })) as Record<string, unknown>;

/** Registers a client at a real endpoint, as a registration does: by sending the file. */
async function register(one: Client) {
  const running = await startProvider({ features: { registration: { enabled: true } } });
  try {
    const reply = await fetch(`${running.origin}/reg`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: RFC7591.write(one, CONTEXT),
    });
    const registered = (await reply.json()) as Record<string, unknown>;
    const id = String(registered.client_id);
    const answers: string[] = [];
    if (reply.ok)
      for (const uri of one.redirectUris) answers.push(await running.authorize(id, uri));
    const other = reply.ok ? await running.authorize(id, 'https://other.example/cb') : null;
    return { status: reply.status, registered, answers, other };
  } finally {
    running.close();
  }
}

it('is registered at a real endpoint, which then accepts its redirect URIs and no other', async () => {
  await fc.assert(
    fc.asyncProperty(clients, async (one) => {
      fc.pre(RFC7591.check(one).length === 0);
      const { status, answers, other } = await register(one);
      expect(status).toBe(201);
      expect(answers).toEqual(one.redirectUris.map(() => 'login'));
      expect(other).toBe('invalid_redirect_uri');
    }),
    { numRuns: 60 },
  );
});

it('gets an ID and a secret from the server, and sends its own ID as that of the software', async () => {
  const one = client({ redirectUris: ['https://a.example/cb'], version: 3 });
  const { registered } = await register(one);
  expect(registered.client_id).not.toBe(one.id);
  expect(registered.client_secret).toEqual(expect.any(String));
  expect(registered.token_endpoint_auth_method).toBe('client_secret_post');
  const metadata = metadataOf(one);
  expect(metadata).toMatchObject({ software_id: one.id, software_version: '3' });
  expect(JSON.stringify(metadata)).not.toContain(one.secret);
});

it('has the members of a web client, in this order', () => {
  const text = RFC7591.write(client({ redirectUris: ['https://a.example/cb'] }), CONTEXT);
  expect(text).toBe(`{
  "client_name": "Birdbath Thermo",
  "client_uri": "https://example.com/help",
  "application_type": "web",
  "redirect_uris": [
    "https://a.example/cb"
  ],
  "response_types": [
    "code"
  ],
  "grant_types": [
    "authorization_code"
  ],
  "token_endpoint_auth_method": "client_secret_post",
  "description": "Warms the bath before the birds come.",
  "software_id": "00000000-0000-4000-8000-000000000001",
  "software_version": "1"
}
`);
});

it('has empty lists for a PIN client', async () => {
  const pin = client({ redirectUris: [] });
  expect(metadataOf(pin)).toMatchObject({ redirect_uris: [], response_types: [], grant_types: [] });
  expect(metadataOf(pin)).not.toHaveProperty('application_type');
  expect((await register(pin)).other).toBe('invalid_redirect_uri');
});

it('names the developer only when asked to', () => {
  expect(metadataOf(client())).not.toHaveProperty('contacts');
  expect(metadataOf(client(), 'ada@example.com')).toMatchObject({ contacts: ['ada@example.com'] });
});

it.each([
  ['porch:a|b', 'take-out/stray-character'],
  ['porch://:', 'take-out/not-a-url'],
  ['porch://hall:99999', 'take-out/not-a-url'],
  ['https://localhost/cb', 'take-out/native-https-loopback'],
])('refuses beside an app scheme: %s', (uri, code) => {
  const found = RFC7591.check(client({ redirectUris: ['porch:cb', uri] }));
  expect(found).toMatchObject([{ code, field: 'redirectUris.1' }]);
});

it('tells what happens on the way', () => {
  const codes = (changes: Partial<Client>) =>
    RFC7591.notes(client(changes), CONTEXT).map(({ code }) => code);
  const mixed = ['porch:cb', 'https://a.example/cb'];
  expect(codes({ redirectUris: mixed })).toEqual([
    'permissionsDropped',
    'ownIdAndSecret',
    'consoleOnly',
    'noDefaultRedirect',
    'descriptionAsExtension',
    'nativeWithWeb',
  ]);
  expect(codes({ redirectUris: [], localizations: [] })).toEqual([
    'permissionsDropped',
    'ownIdAndSecret',
    'consoleOnly',
    'noPinPage',
  ]);
});
