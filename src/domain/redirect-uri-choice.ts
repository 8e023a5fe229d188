import type { Client } from './client.ts';
import { REFUSED_SCHEMES } from './deep-link.ts';

/**
 * Where a client's user is sent back to: the registered URI that equals `asked` letter by letter,
 * or the default one when none is asked for [doc]. Null for a PIN client, which has none; undefined
 * when `asked` is not registered. A scheme that is refused is never chosen, whoever stored it.
 */
export function chooseRedirectUri(
  { redirectUris }: Pick<Client, 'redirectUris'>,
  asked: string | null,
): string | null | undefined {
  const found = asked ?? redirectUris[0] ?? null;
  if (found === null) return null;
  const scheme = found.slice(0, found.indexOf(':')).toLowerCase();
  return redirectUris.includes(found) && !REFUSED_SCHEMES.includes(scheme) ? found : undefined;
}
