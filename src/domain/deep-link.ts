import { problem, type Problem } from './problem.ts';

/**
 * Schemes refused because they run code, carry a page, read files or belong to the browser or the
 * system (ours, rulings: redirect URIs).
 */
export const REFUSED_SCHEMES: readonly string[] = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'about',
  'view-source',
  'ws',
  'wss',
  'ftp',
  'mailto',
  'tel',
  'sms',
  'intent',
];

/**
 * Checks a deep link of an app: a scheme of its own in RFC 3986 form, not beginning with http
 * [doc], no fragment and no user information (ours). `uri` is trimmed and begins with `scheme:`.
 */
export function checkDeepLink(uri: string, scheme: string): Problem | null {
  const schemeSpan = { start: 0, end: scheme.length };
  if (/^http/iu.test(scheme)) {
    return problem('redirect-uri/scheme-begins-with-http', { scheme }, { span: schemeSpan });
  }
  if (REFUSED_SCHEMES.includes(scheme.toLowerCase())) {
    return problem('redirect-uri/refused-scheme', { scheme }, { span: schemeSpan });
  }
  const hash = uri.indexOf('#');
  if (hash >= 0) {
    const span = { start: hash, end: uri.length };
    return problem('redirect-uri/fragment', { part: uri.slice(hash) }, { span });
  }
  const rest = uri.slice(scheme.length + 1);
  if (/^\/*$/u.test(rest)) return problem('redirect-uri/empty-deep-link', { scheme });
  const authority = /^\/\/([^/?]*)/u.exec(rest)?.[1] ?? '';
  const at = authority.lastIndexOf('@');
  if (at >= 0) {
    const start = scheme.length + 3;
    const part = authority.slice(0, at + 1);
    const span = { start, end: start + part.length };
    return problem('redirect-uri/user-information', { part }, { span });
  }
  if (authority.includes('*')) {
    const start = scheme.length + 3 + authority.indexOf('*');
    const span = { start, end: start + 1 };
    return problem('redirect-uri/wildcard', { host: authority }, { span });
  }
  return null;
}
