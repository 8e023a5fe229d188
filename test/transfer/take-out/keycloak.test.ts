import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import { KEYCLOAK } from '../../../src/transfer/take-out/keycloak.ts';
import { client } from '../../builders/client.ts';
import { clients, CONTEXT } from '../../builders/take-out.ts';

/** The members of a ClientRepresentation, as the documentation of Keycloak 26 lists them. */
const MEMBERS = [
  ...['id', 'clientId', 'name', 'description', 'type', 'rootUrl', 'adminUrl', 'baseUrl'],
  ...['surrogateAuthRequired', 'enabled', 'alwaysDisplayInConsole', 'clientAuthenticatorType'],
  ...['secret', 'registrationAccessToken', 'redirectUris', 'webOrigins', 'notBefore'],
  ...['bearerOnly', 'consentRequired', 'standardFlowEnabled', 'implicitFlowEnabled'],
  ...['directAccessGrantsEnabled', 'serviceAccountsEnabled', 'authorizationServicesEnabled'],
  ...['publicClient', 'frontchannelLogout', 'protocol', 'attributes', 'fullScopeAllowed'],
  ...['authenticationFlowBindingOverrides', 'nodeReRegistrationTimeout', 'registeredNodes'],
  ...['protocolMappers', 'defaultClientScopes', 'optionalClientScopes', 'authorizationSettings'],
  ...['access', 'origin'],
];

const written = (one: Client, secret = false) =>
  JSON.parse(KEYCLOAK.write(one, { ...CONTEXT, secret })) as Record<string, unknown>;
const withDescription = (description: string) =>
  client({ localizations: [{ ...client().localizations[0]!, description }] });
const refusals = (one: Client) => KEYCLOAK.check(one).map(({ code, field }) => [code, field]);

it('is a confidential client of the standard flow, with documented members only', () => {
  const one = client({ redirectUris: ['https://a.example/cb', 'porch:cb'] });
  expect(written(one, true)).toEqual({
    clientId: one.id,
    name: 'Birdbath Thermo',
    description: 'Warms the bath before the birds come.',
    baseUrl: 'https://example.com/help',
    enabled: true,
    protocol: 'openid-connect',
    clientAuthenticatorType: 'client-secret',
    secret: one.secret,
    publicClient: false,
    bearerOnly: false,
    consentRequired: true,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    fullScopeAllowed: false,
    redirectUris: ['https://a.example/cb', 'porch:cb'],
    webOrigins: [],
  });
  expect(Object.keys(written(one, true)).filter((name) => !MEMBERS.includes(name))).toEqual([]);
});

it('leaves the secret to Keycloak unless asked', () => {
  expect(written(client())).not.toHaveProperty('secret');
});

it('has no flow for a PIN client', () => {
  const pin = written(client({ redirectUris: [] }));
  expect(pin).toMatchObject({ redirectUris: [], standardFlowEnabled: false, publicClient: false });
});

it('never hands over a pattern', () => {
  let taken = 0;
  fc.assert(
    fc.property(clients, (one) => {
      if (KEYCLOAK.check(one).length > 0) return;
      taken += 1;
      const { redirectUris } = written(one) as { redirectUris: string[] };
      expect(redirectUris).toHaveLength(one.redirectUris.length);
      expect(redirectUris.filter((uri) => uri.includes('*'))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(100);
});

it.each<[string, Partial<Client>, [string, string]]>([
  ['a pattern', { redirectUris: ['porch:*'] }, ['take-out/keycloak-wildcard', 'redirectUris.0']],
  ['a key for a name', { name: '${name}' }, ['take-out/keycloak-replacement', 'name']],
  ['a name of many code points', { name: '👨‍👩‍👧'.repeat(60) }, ['take-out/keycloak-too-long', 'name']],
  [
    'an odd address',
    { supportUrl: 'https://é.example/|' },
    ['take-out/stray-character', 'supportUrl'],
  ],
  [
    'a long address',
    { supportUrl: `https://a.example/${'a'.repeat(300)}` },
    ['take-out/keycloak-too-long', 'supportUrl'],
  ],
])('refuses %s', (_, changes, expected) => {
  expect(refusals(client(changes))).toEqual([expected]);
});

it('refuses a key for a description', () => {
  const expected = [['take-out/keycloak-replacement', 'description']];
  expect(refusals(withDescription('${x}'))).toEqual(expected);
  expect(refusals(withDescription('costs ${x}'))).toEqual([]);
});

it('leaves out a description that Keycloak cannot keep, and says so', () => {
  const long = withDescription('a'.repeat(256));
  expect(written(long)).not.toHaveProperty('description');
  expect(KEYCLOAK.notes(long, CONTEXT).map(({ code }) => code)).toContain('descriptionTooLong');
  expect(written(withDescription('a'.repeat(255)))).toHaveProperty('description');
});

it('tells what happens on the way', () => {
  const dutch = { locale: 'nl-NL', description: 'Warmt.', permissionTexts: {}, basedOn: {} };
  const one = client({
    localizations: [...client().localizations, dutch],
    redirectUris: ['HTTPS://a.example/cb', 'http://localhost/cb'],
  });
  const form = { uri: 'HTTPS://a.example/cb', form: 'https://a.example/cb' };
  expect(KEYCLOAK.notes(one, CONTEXT)).toEqual([
    { kind: 'lost', code: 'permissionsDropped', values: { count: 1 } },
    { kind: 'lost', code: 'otherLocales', values: { count: 1 } },
    { kind: 'lost', code: 'consoleOnly', values: {} },
    { kind: 'changed', code: 'noDefaultRedirect', values: {} },
    { kind: 'changed', code: 'lowerCase', values: form },
    { kind: 'changed', code: 'anyPort', values: {} },
    { kind: 'next', code: 'newSecret', values: {} },
  ]);
  const plain = KEYCLOAK.notes(client({ redirectUris: ['http://localhost:80/'] }), {
    ...CONTEXT,
    secret: true,
  });
  expect(plain.map(({ code }) => code)).toEqual(['permissionsDropped', 'consoleOnly']);
});
