const RESERVED = /(?:^|\.)(?:test|example|invalid|localhost|local|example\.(?:com|net|org))\.?$/iu;

/**
 * The host of a web address when it is one that can lead nowhere, or null: names kept for tests and
 * examples (RFC 2606, RFC 6761), and this machine's own.
 */
export function reservedHostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const isOwn = hostname === '[::1]' || hostname.startsWith('127.');
  return isOwn || RESERVED.test(hostname) ? hostname : null;
}
