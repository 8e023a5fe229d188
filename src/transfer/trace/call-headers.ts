import type { Exchange } from '../../domain/exchange.ts';

/** What every HTTP client sets by itself, and must not be told. */
const OWN = /^(?:host|connection|content-length|accept-encoding|transfer-encoding|sec-.*)$/iu;

/**
 * The headers that a copy of a request sets, each name once and in small letters: values of one
 * name are joined as HTTP allows.
 */
export function callHeaders(headers: Exchange['request']['headers']): [string, string][] {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    if (OWN.test(name)) continue;
    const before = joined.get(name.toLowerCase());
    joined.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return [...joined];
}
