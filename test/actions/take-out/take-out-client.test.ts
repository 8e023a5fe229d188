import { expect, it } from 'vitest';
import {
  clientKind,
  takeOutClient,
  takeOutOffers,
} from '../../../src/actions/take-out/take-out-client.ts';
import { client } from '../../builders/client.ts';
import { PLAIN, say } from '../../builders/take-out.ts';

it('offers every target, with the reasons against it', () => {
  const offers = takeOutOffers(client({ redirectUris: ['porch:cb', 'porch:*'] }));
  expect(offers.map(({ id, problems }) => [id, problems.map(({ code }) => code)])).toEqual([
    ['rfc7591', []],
    ['keycloak', ['take-out/keycloak-wildcard']],
    ['oidcProvider', []],
    ['env', []],
    ['curl', []],
    ['javascript', []],
    ['python', []],
  ]);
});

it.each([
  [[], 'pin'],
  [['https://a.example/'], 'web'],
  [['https://a.example/', 'porch:cb'], 'native'],
])('says what a client is with %j: %s', (redirectUris, kind) => {
  expect(clientKind(client({ redirectUris }))).toBe(kind);
});

it('hands out a file with its notes, or the reasons with the notes all the same', () => {
  const { result, notes } = takeOutClient(client(), 'env', PLAIN, say);
  expect(result).toMatchObject({ ok: true, value: { fileName: 'birdbath-thermo.env' } });
  expect(notes.map(({ code }) => code)).toContain('secretEmpty');
  const odd = client({ redirectUris: ['porch:*'] });
  const refused = takeOutClient(odd, 'keycloak', PLAIN, say);
  expect(refused.result.ok).toBe(false);
  expect(refused.notes).not.toEqual([]);
});
