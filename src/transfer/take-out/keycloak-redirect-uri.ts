import { problem, type Problem } from '../../domain/problem.ts';
import { findStrayCharacter } from './redirect-uri-fit.ts';
import { isWebUri } from './registration.ts';

/** What its database keeps of an address, a name or a description, in characters. */
const KEYCLOAK_LENGTH = 255;

/**
 * What Keycloak makes of the `redirect_uri` of a request before it compares it, letter by letter,
 * with those of the client: empty segments and dots in the path are resolved, and everything
 * before the first slash from the eighth letter on is turned into lower case.
 */
export function keycloakForm(uri: string): string {
  const tidied = uri.replace(
    /^(?<start>[^:/?]+:(?:\/\/[^/?]*|(?!\/\/)))(?<path>\/[^?]*)/u,
    (_whole, start: string, path: string) => start + tidyPath(path),
  );
  const slash = tidied.indexOf('/', 7);
  const end = slash < 0 ? tidied.length : slash;
  return tidied.slice(0, end).toLowerCase() + tidied.slice(end);
}

function tidyPath(path: string): string {
  const kept: string[] = [''];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '' && segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return kept.length === 1 ? '/' : kept.join('/');
}

/**
 * Checks that Keycloak would accept requests with this redirect URI, and no other. Web addresses
 * whose scheme or host is written in capitals fit: they are handed over as Keycloak writes them.
 */
export function checkForKeycloak(uri: string): Problem | null {
  if (uri.includes('*')) return problem('take-out/keycloak-wildcard', { uri });
  const character = findStrayCharacter(uri);
  if (character !== null) return problem('take-out/stray-character', { uri, character });
  const form = keycloakForm(uri);
  const host = isWebUri(uri) ? (/^https?:\/\/[^/?]*/iu.exec(uri)?.[0].length ?? 0) : 0;
  if (form.slice(host) !== uri.slice(host)) {
    return problem('take-out/keycloak-rewrites', { uri, form });
  }
  return checkKeycloakLength(uri);
}

/** Checks that a text fits into Keycloak's database. */
export function checkKeycloakLength(text: string): Problem | null {
  const length = Array.from(text).length;
  if (length <= KEYCLOAK_LENGTH) return null;
  return problem('take-out/keycloak-too-long', { text, length, limit: KEYCLOAK_LENGTH });
}
