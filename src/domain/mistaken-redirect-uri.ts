/** Slips that people make with a redirect URI. */
export type RedirectSlip = 'slash' | 'port' | 'scheme' | 'case';

const HOST = /^(?<before>[a-z][a-z\d+.-]*:\/\/(?:\[[^\]]*\]|[^/?#:[]+))(?::(?<port>\d+))?/iu;
const OTHER_PORT = 8443;
const LAST_PORT = 65_535;

/** The same address with one slip in it; null where it has no place for that slip. */
const SLIPS: Readonly<Record<RedirectSlip, (uri: string) => string | null>> = {
  slash: (uri) => (uri.endsWith('/') ? uri.slice(0, -1) : `${uri}/`),
  port: (uri) => {
    const found = HOST.exec(uri);
    const { before, port } = found?.groups ?? {};
    if (found === null || before === undefined) return null;
    const other = port === undefined ? OTHER_PORT : (Number(port) % LAST_PORT) + 1;
    return `${before}:${String(other)}${uri.slice(found[0].length)}`;
  },
  scheme: (uri) => {
    const scheme = uri.slice(0, uri.indexOf(':'));
    return (scheme === 'https' ? 'http' : 'https') + uri.slice(scheme.length);
  },
  case: (uri) => {
    const host = HOST.exec(uri)?.[0] ?? '';
    // The path first: of a host people know that its case does not count.
    const at = host.length + Math.max(0, uri.slice(host.length).search(/\p{L}/u));
    const place = /\p{L}/u.test(uri.charAt(at)) ? at : 0;
    const letter = uri.charAt(place);
    const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
    return uri.slice(0, place) + other + uri.slice(place + 1);
  },
};

/**
 * A redirect URI as it comes out with a slip in it, made from the first registered one that allows
 * it; never one that is registered. Null where there is none.
 */
export function mistakenRedirectUri(
  slip: RedirectSlip,
  registered: readonly string[],
): string | null {
  for (const uri of registered) {
    const mistaken = SLIPS[slip](uri);
    if (mistaken !== null && !registered.includes(mistaken)) return mistaken;
  }
  return null;
}
