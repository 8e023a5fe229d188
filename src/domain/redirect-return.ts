import { REFUSED_SCHEMES } from './deep-link.ts';

/** What a product reads from the address that its user came back with. */
export interface RedirectReturn {
  readonly code: string;
  readonly state: string;
  /** Why there is no code, such as `access_denied`; empty for none. */
  readonly error: string;
}

/** Reads the parameters behind a redirect URI; empty where one is missing. */
export function readRedirectReturn(url: string): RedirectReturn {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  // A redirect URI may have parameters of its own: what was added stands behind them.
  const last = (name: string): string => query.getAll(name).at(-1) ?? '';
  return { code: last('code'), state: last('state'), error: last('error') };
}

/**
 * Whether a browser may be sent to `answer`: it begins with the redirect URI, letter by letter, and
 * its scheme is none that is refused (rulings: consent and redirects).
 */
export function mayFollow(answer: string, redirectUri: string): boolean {
  const scheme = answer.slice(0, answer.indexOf(':')).toLowerCase();
  const behind = redirectUri.includes('?') ? '&' : '?';
  return answer.startsWith(redirectUri + behind) && !REFUSED_SCHEMES.includes(scheme);
}

/** The host of an address, or the scheme of one that has none. */
export function targetOf(uri: string): string {
  if (!URL.canParse(uri)) return uri;
  const { host, protocol } = new URL(uri);
  return host === '' ? protocol : host;
}
