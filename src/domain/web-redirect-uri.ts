import { problem, type Problem, type Span } from './problem.ts';
import { checkAscii } from './redirect-uri-ascii.ts';

const FULL_FORM = /^(https?):\/\/([^/?#\\]*)(.*)$/isu;

/**
 * Checks a web redirect URI: https with a host, or http with exactly the host localhost [seed],
 * port 1–65535, path and query; written out in full, even where a browser would repair it (ours,
 * rulings: redirect URIs). `uri` is trimmed, begins with http: or https:, and holds no white space.
 */
export function checkWebRedirectUri(uri: string): Problem | null {
  const parts = FULL_FORM.exec(uri);
  if (parts === null) return notWrittenOut(uri, /^https?:\/?/iu.exec(uri)?.[0] ?? uri);
  const [, scheme = '', authority = '', rest = ''] = parts;
  const authorityAt = scheme.length + 3;
  const spanOf = (part: string, from: number): Span => {
    const start = uri.indexOf(part, from);
    return { start, end: start + part.length };
  };
  if (uri.includes('\\')) return notWrittenOut(uri, '\\');
  if (/^https?:?$/iu.test(authority) || /^https?:(?:\/\/|%2f%2f)/iu.test(authority + rest)) {
    const part = uri.slice(0, authorityAt);
    return problem('redirect-uri/doubled-scheme', { part }, { span: spanOf(part, 0) });
  }
  if (authority === '') {
    return rest.startsWith('/')
      ? notWrittenOut(uri, uri.slice(0, authorityAt + 1))
      : problem('redirect-uri/no-host', {}, { span: { start: 0, end: uri.length } });
  }
  const at = authority.lastIndexOf('@');
  if (at >= 0) {
    const part = authority.slice(0, at + 1);
    return problem('redirect-uri/user-information', { part }, { span: spanOf(part, authorityAt) });
  }
  return (
    checkHostAndPort(scheme, authority, authorityAt) ??
    checkFragment(uri) ??
    checkAscii(uri) ??
    checkEscapes(uri)
  );
}

function notWrittenOut(uri: string, part: string): Problem {
  const start = uri.indexOf(part);
  const span = { start, end: start + part.length };
  return problem('redirect-uri/not-written-out', { part }, { span });
}

function checkFragment(uri: string): Problem | null {
  const hash = uri.indexOf('#');
  if (hash < 0) return null;
  const span = { start: hash, end: uri.length };
  return problem('redirect-uri/fragment', { part: uri.slice(hash) }, { span });
}

function checkEscapes(uri: string): Problem | null {
  const bad = /%(?![\da-f]{2})..?/iu.exec(`${uri} `);
  if (bad === null) return null;
  const part = bad[0].trimEnd();
  const span = { start: bad.index, end: bad.index + part.length };
  return problem('redirect-uri/bad-escape', { part }, { span });
}

function checkHostAndPort(scheme: string, authority: string, from: number): Problem | null {
  const [, host = '', portPart] = /^(\[[^\]]*\]|[^:]*)(:.*)?$/su.exec(authority) ?? [];
  const span = { start: from, end: from + host.length };
  if (host === '') return problem('redirect-uri/no-host', {}, { span });
  if (host.includes('*')) return problem('redirect-uri/wildcard', { host }, { span });
  if (/[^\u0021-\u007e]/u.test(host)) return unicodeHost(host, span);
  if (!isHost(host)) return problem('redirect-uri/bad-host', { host }, { span });
  if (portPart !== undefined && !isPort(portPart.slice(1))) {
    const port = portPart.slice(1);
    const portSpan = { start: span.end, end: span.end + portPart.length };
    return problem('redirect-uri/bad-port', { port }, { span: portSpan });
  }
  if (scheme.toLowerCase() === 'https' || host.toLowerCase() === 'localhost') return null;
  const near = /localhost/iu.test(host) || isLoopback(host);
  return problem(
    near ? 'redirect-uri/not-localhost' : 'redirect-uri/plain-http',
    { host },
    { span },
  );
}

function unicodeHost(host: string, span: Span): Problem {
  const ascii = URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`).hostname : '';
  return ascii === ''
    ? problem('redirect-uri/bad-host', { host }, { span })
    : problem('redirect-uri/unicode-host', { host, ascii }, { span });
}

/** A name of letters, digits and hyphens, or an address literal in full form. */
function isHost(host: string): boolean {
  if (host.startsWith('[')) return URL.canParse(`https://${host}/`);
  const labels = host.replace(/\.$/u, '').split('.');
  const wellFormed = labels.every((label) =>
    /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/iu.test(label),
  );
  return wellFormed && URL.canParse(`https://${host}/`);
}

function isPort(port: string): boolean {
  return /^\d{1,5}$/u.test(port) && Number(port) >= 1 && Number(port) <= 65535;
}

function isLoopback(host: string): boolean {
  return host.startsWith('127.') || host === '[::1]';
}
