import { problem, atField, type Problem } from './problem.ts';
import { checkRedirectUri } from './redirect-uri.ts';

/** A client has at most ten redirect URIs in all, the default among them [doc]. */
export const MAX_REDIRECT_URIS = 10;

/** The URIs as stored: trimmed, the default first, empty rows left out. */
export function listRedirectUris(defaultUri: string, additional: readonly string[]): string[] {
  return [defaultUri, ...additional].map((uri) => uri.trim()).filter((uri) => uri !== '');
}

/**
 * Checks the redirect URIs of a form: each by its own rule, no duplicates (compared by code point),
 * at most ten, and an additional one needs a default (ours). Fields: `defaultRedirectUri` and
 * `additionalRedirectUris.N`.
 */
export function checkRedirectUris(defaultUri: string, additional: readonly string[]): Problem[] {
  const rows = [
    { uri: defaultUri, field: 'defaultRedirectUri' },
    ...additional.map((uri, index) => ({ uri, field: `additionalRedirectUris.${index}` })),
  ];
  const found = rows.flatMap(({ uri, field }, index) => {
    const own = checkRedirectUri(uri);
    if (own.length > 0) return own.map((one) => atField(one, field));
    const first = rows.findIndex((row) => row.uri.trim() === uri.trim());
    if (uri.trim() === '' || first === index) return [];
    return [problem('redirect-uri/duplicate', { first: first + 1 }, { field })];
  });
  const filled = listRedirectUris(defaultUri, additional).length;
  if (defaultUri.trim() === '' && filled > 0) {
    found.unshift(problem('redirect-uri/default-required', {}, { field: 'defaultRedirectUri' }));
  }
  if (filled > MAX_REDIRECT_URIS) {
    const field = `additionalRedirectUris.${additional.length - 1}`;
    found.push(problem('redirect-uri/too-many', { limit: MAX_REDIRECT_URIS }, { field }));
  }
  return found;
}
