import type { Client } from '../../domain/client.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { registrationKind } from './registration.ts';

type WithRedirectUris = Pick<Client, 'redirectUris'>;

/** Checks each redirect URI; a problem names the field of the one that it is about. */
export function checkEach(
  { redirectUris }: WithRedirectUris,
  check: (uri: string) => Problem | null,
): Problem[] {
  return redirectUris.flatMap((uri, index) => {
    const found = check(uri);
    return found === null ? [] : [{ ...found, field: `redirectUris.${index}` }];
  });
}

const LOOPBACKS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A native client reaches the machine it runs on by http (RFC 8252, 7.3); https is for addresses
 * that belong to it (7.2). oidc-provider holds clients to that. A web client may have both.
 */
export function checkNativeLoopback(client: WithRedirectUris): Problem[] {
  if (registrationKind(client.redirectUris) !== 'native') return [];
  return checkEach(client, (uri) => {
    const url = URL.canParse(uri) ? new URL(uri) : null;
    if (url?.protocol !== 'https:' || !LOOPBACKS.includes(url.hostname)) return null;
    return problem('take-out/native-https-loopback', { uri });
  });
}

/** Whether a redirect URI reaches, by http, the machine that it is opened on. */
export function isHttpLoopback(uri: string): boolean {
  return /^http:\/\/localhost(?:[:/?]|$)/iu.test(uri);
}

/** Everything but letters, digits and the marks of RFC 3986; brackets belong to a host only. */
const STRAY = /%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%[\]]/iu;

/**
 * Checks that every redirect URI is one by the letter of RFC 3986, as RFC 7591 wants it, and also
 * one that servers which read URIs as browsers do take: they refuse `porch://:`. The sandbox and
 * browsers are more lenient with marks such as `|` and `^`.
 */
export function checkUris(client: WithRedirectUris): Problem[] {
  return checkEach(client, (uri) => {
    const character = findStrayCharacter(uri);
    if (character !== null) return problem('take-out/stray-character', { uri, character });
    return checkUrl(uri);
  });
}

/** oidc-provider and whatever else is built on the URLs of browsers reads redirect URIs so. */
export function checkUrl(uri: string): Problem | null {
  return URL.canParse(uri) ? null : problem('take-out/not-a-url', { uri });
}

/** The first character of a URI that RFC 3986 does not allow where it stands, or null. */
export function findStrayCharacter(uri: string): string | null {
  const stray = STRAY.exec(uri)?.[0];
  if (stray !== undefined) return stray;
  const authority = /^[^:/?]*:\/\/(?<authority>[^/?]*)/u.exec(uri)?.groups?.authority ?? '';
  const isLiteral = /^\[[\da-f:.]+\](?::\d*)?$/iu.test(authority);
  const rest = isLiteral ? uri.replace(authority, '') : uri;
  return /[[\]]/u.exec(rest)?.[0] ?? null;
}
