import type { Client } from '../../domain/client.ts';
import { findLocalization } from '../../domain/localized-text.ts';
import { atField, problem, type Problem } from '../../domain/problem.ts';
import { checkForKeycloak, checkKeycloakLength, keycloakForm } from './keycloak-redirect-uri.ts';
import { checkEach, findStrayCharacter } from './redirect-uri-fit.ts';
import { registrationKind } from './registration.ts';
import { permissionsDropped, serverNotes } from './server-notes.ts';
import type { Note, TakeOutContext, TakeOutTarget } from './target.ts';

/** A client as Keycloak imports it: the documented members of its ClientRepresentation. */
export const KEYCLOAK: TakeOutTarget = {
  id: 'keycloak',
  fileEnding: '-keycloak.json',
  mediaType: 'application/json',
  comment: null,
  takes: ['secret'],
  check: (client) => [
    ...checkEach(client, checkForKeycloak),
    ...checkWords(client.name, 'name'),
    ...checkWords(describe(client), 'description'),
    ...checkHomeUrl(client.supportUrl),
  ],
  notes: notesOf,
  write,
};

/** The description of the default locale, as far as Keycloak can keep it: else none. */
function describe(client: Client): string {
  const text = findLocalization(client, client.defaultLocale)?.description ?? '';
  return checkKeycloakLength(text) === null ? text : '';
}

/** Keycloak looks a text in `${…}` up in its translations. */
function checkWords(text: string, field: string): Problem[] {
  const isKey = /^\$\{.*\}$/su.test(text);
  const found = isKey
    ? problem('take-out/keycloak-replacement', { text })
    : checkKeycloakLength(text);
  return found === null ? [] : [atField(found, field)];
}

/** Java reads the address; it is more lenient than RFC 3986 beyond ASCII. */
function checkHomeUrl(uri: string): Problem[] {
  const character = findStrayCharacter(uri.replace(/[^\u0021-\u007e]/gu, ''));
  const found =
    character === null
      ? checkKeycloakLength(uri)
      : problem('take-out/stray-character', { uri, character });
  return found === null ? [] : [atField(found, 'supportUrl')];
}

function write(client: Client, { secret }: TakeOutContext): string {
  const description = describe(client);
  const representation = {
    clientId: client.id,
    name: client.name,
    ...(description === '' ? {} : { description }),
    // Keycloak itself puts the client_uri of a registration there.
    baseUrl: client.supportUrl,
    enabled: true,
    protocol: 'openid-connect',
    clientAuthenticatorType: 'client-secret',
    ...(secret ? { secret: client.secret } : {}),
    publicClient: false,
    bearerOnly: false,
    consentRequired: true,
    standardFlowEnabled: registrationKind(client.redirectUris) !== 'pin',
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    fullScopeAllowed: false,
    redirectUris: client.redirectUris.map(keycloakForm),
    webOrigins: [],
  };
  return `${JSON.stringify(representation, null, 2)}\n`;
}

function notesOf(client: Client, { secret }: TakeOutContext): Note[] {
  const { redirectUris, localizations, defaultLocale } = client;
  const others = localizations.filter(
    ({ locale, description }) => locale !== defaultLocale && description !== '',
  ).length;
  const isTooLong =
    describe(client) === '' && (findLocalization(client, defaultLocale)?.description ?? '') !== '';
  const changed = redirectUris.filter((uri) => keycloakForm(uri) !== uri);
  const note = (is: boolean, { kind, code, values }: Note): Note[] =>
    is ? [{ kind, code, values }] : [];
  return [
    permissionsDropped(client),
    ...note(isTooLong, { kind: 'lost', code: 'descriptionTooLong', values: {} }),
    ...note(others > 0, { kind: 'lost', code: 'otherLocales', values: { count: others } }),
    ...serverNotes(client),
    ...changed.map((uri): Note => {
      return { kind: 'changed', code: 'lowerCase', values: { uri, form: keycloakForm(uri) } };
    }),
    ...note(redirectUris.some(takesAnyPort), { kind: 'changed', code: 'anyPort', values: {} }),
    ...note(!secret, { kind: 'next', code: 'newSecret', values: {} }),
  ];
}

/** Where a registered address of the own machine names no port, Keycloak lets any pass. */
function takesAnyPort(uri: string): boolean {
  return /^http:\/\/localhost(?:[/?]|$)/iu.test(uri);
}
