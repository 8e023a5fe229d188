import { checkDeepLink } from './deep-link.ts';
import { LIMITS } from './limits.ts';
import { problem, type Problem, type Span } from './problem.ts';
import { checkAscii } from './redirect-uri-ascii.ts';
import { checkWebRedirectUri } from './web-redirect-uri.ts';

/**
 * Checks one redirect URI, trimmed first (rulings: redirect URIs): a web URI or the deep link of
 * an app. Returns the first problem, with a span into the text as typed; none for an empty field.
 */
export function checkRedirectUri(typed: string): Problem[] {
  const uri = typed.trim();
  if (uri === '') return [];
  const offset = typed.indexOf(uri);
  const found = findProblem(uri);
  if (found === null) return [];
  if (found.span === undefined) return [found];
  const span = { start: found.span.start + offset, end: found.span.end + offset };
  return [{ ...found, span }];
}

function findProblem(uri: string): Problem | null {
  return (
    checkCharacters(uri) ??
    checkLength(uri) ??
    (/^https?:/iu.test(uri) ? checkWebRedirectUri(uri) : checkOther(uri))
  );
}

function checkOther(uri: string): Problem | null {
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(uri)?.[1];
  if (
    scheme === undefined ||
    /^localhost:\d/iu.test(uri) ||
    /^[^/:]+\.[^/:]+:\d+(?:\/|$)/u.test(uri)
  ) {
    return problem('redirect-uri/no-scheme', {}, { span: { start: 0, end: uri.length } });
  }
  return checkDeepLink(uri, scheme) ?? checkAscii(uri);
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]/u;

function checkCharacters(uri: string): Problem | null {
  const space = /\s/u.exec(uri);
  if (space !== null) {
    return problem('redirect-uri/white-space', {}, { span: unitSpan(space.index, space[0]) });
  }
  const hidden = INVISIBLE.exec(uri);
  if (hidden === null) return null;
  const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const span = unitSpan(hidden.index, hidden[0]);
  return problem('redirect-uri/invisible-character', { character: `U+${code}` }, { span });
}

function checkLength(uri: string): Problem | null {
  if (uri.length <= LIMITS.redirectUri) return null;
  const span = { start: LIMITS.redirectUri, end: uri.length };
  const values = { limit: LIMITS.redirectUri, length: uri.length };
  return problem('redirect-uri/too-long', values, { span });
}

function unitSpan(start: number, letters: string): Span {
  return { start, end: start + letters.length };
}
