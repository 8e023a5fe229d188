import { LIMITS } from './limits.ts';
import { atField, problem, type Problem, type Span } from './problem.ts';
import { checkText } from './text-input.ts';

/**
 * Checks a support URL: http or https with a host, shown to users as the help link [seed]. The
 * documentation names no further rule; user information and white space are refused by ours.
 */
export function checkSupportUrl(typed: string): Problem[] {
  const found = findProblem(typed);
  return found === null ? [] : [atField(found, 'supportUrl')];
}

function findProblem(typed: string): Problem | null {
  const url = typed.trim();
  if (url === '') return problem('support-url/required', {});
  const [general] = checkText(typed, {
    limit: LIMITS.supportUrl,
    singleLine: true,
    names: true,
  });
  if (general !== undefined) return general;
  const place = (part: string): { span: Span } => {
    const start = typed.indexOf(part);
    return { span: { start, end: start + part.length } };
  };
  const space = /[\s\p{Default_Ignorable_Code_Point}]/u.exec(url);
  if (space !== null) {
    const start = typed.indexOf(url) + space.index;
    return problem('support-url/white-space', {}, { span: { start, end: start + 1 } });
  }
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(url)?.[1];
  if (scheme === undefined) return problem('support-url/not-a-url', {});
  if (!/^https?$/iu.test(scheme)) {
    return /^\d+(?:[/?#]|$)/u.test(url.slice(scheme.length + 1))
      ? problem('support-url/not-a-url', {})
      : problem('support-url/scheme', { scheme }, place(`${scheme}:`));
  }
  const authority = /^https?:\/\/([^/?#\\]*)/iu.exec(url)?.[1];
  if (authority === undefined || authority === '') return problem('support-url/no-host', {});
  if (authority.includes('@')) {
    const part = authority.slice(0, authority.lastIndexOf('@') + 1);
    return problem('support-url/user-information', { part }, place(part));
  }
  return URL.canParse(url) ? null : problem('support-url/not-a-url', {}, place(authority));
}
