import { err, ok, type Result } from '../shared/result.ts';
import { LIMITS } from './limits.ts';
import { problem, type Problem, type ProblemCode, type Span } from './problem.ts';
import { checkText } from './text-input.ts';

/** An accepted address as kept, and the form that makes two addresses the same. */
export interface Email {
  readonly email: string;
  readonly key: string;
}

/** Atoms of RFC 5322, and any letter beyond ASCII (RFC 6531). */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~.\u0080-\u{10ffff}-]+$/u;
const LABEL =
  /^[\p{L}\p{N}\p{M}](?:(?:[\p{L}\p{N}\p{M}\u00b7-]|\u200c|\u200d)*[\p{L}\p{N}\p{M}])?$/u;

/**
 * Checks a developer's address: the only field of the account that is validated [seed]. The local
 * part is kept and compared exactly, the domain in ASCII form and any case (rulings: e-mail).
 */
export function checkEmail(typed: string): Result<Email, Problem> {
  const email = typed.trim();
  const offset = typed.indexOf(email);
  const refuse = (found: Problem): Result<Email, Problem> => err({ ...found, field: 'email' });
  const spanOf = (part: string, from = 0): Span => {
    const start = offset + email.indexOf(part, from);
    return { start, end: start + part.length };
  };
  if (email === '') return refuse(problem('email/required', {}));
  const [general] = checkText(email, { singleLine: true, names: true });
  if (general !== undefined) return refuse(shift(general, offset));
  const space = /[\s\p{Default_Ignorable_Code_Point}]/u.exec(email);
  if (space !== null) {
    return refuse(problem('email/white-space', {}, { span: spanOf(space[0], space.index) }));
  }
  const at = email.indexOf('@');
  if (at < 0) return refuse(problem('email/no-at-sign', {}));
  const second = email.indexOf('@', at + 1);
  if (second >= 0) {
    return refuse(problem('email/two-at-signs', {}, { span: spanOf('@', second) }));
  }
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  if (local === '') return refuse(problem('email/no-local-part', {}));
  if (domain === '') return refuse(problem('email/no-domain', {}));
  const badLocal = findBadLocalPart(local);
  if (badLocal !== null) {
    const found = problem('email/bad-local-part', { part: badLocal }, { span: spanOf(badLocal) });
    return refuse(found);
  }
  const label = domain.split('.').find((one) => !LABEL.test(one));
  if (label !== undefined) return refuse(badDomain(domain, spanOf(domain, at + 1)));
  if (!domain.includes('.')) {
    const span = spanOf(domain, at + 1);
    return refuse(problem('email/domain-without-dot', { domain }, { span }));
  }
  const ascii = asciiDomain(domain);
  if (ascii === null) return refuse(badDomain(domain, spanOf(domain, at + 1)));
  if (local.length > LIMITS.emailLocalPart || local.length + 1 + ascii.length > LIMITS.email) {
    return refuse(problem('email/too-long', { limit: LIMITS.email }));
  }
  return ok({ email, key: `${local}@${ascii}` });
}

function badDomain(part: string, span: Span): Problem<Extract<ProblemCode, 'email/bad-domain'>> {
  return problem('email/bad-domain', { part }, { span });
}

function findBadLocalPart(local: string): string | null {
  if (local.startsWith('.') || local.endsWith('.')) return '.';
  if (local.includes('..')) return '..';
  if (LOCAL_PART.test(local)) return null;
  return Array.from(local).find((letter) => !LOCAL_PART.test(letter)) ?? local;
}

/** The domain as name servers know it, or null if it cannot be one (an address, a bad label). */
function asciiDomain(domain: string): string | null {
  if (/^[\d.]+$/u.test(domain)) return null;
  try {
    const host = new URL(`https://${domain}/`).hostname;
    const labels = host.split('.');
    const fits = labels.every((one) => one.length > 0 && one.length <= 63);
    return fits && host.length <= 253 && !/^[\d.]+$/u.test(host) ? host : null;
  } catch {
    return null;
  }
}

function shift(found: Problem, by: number): Problem {
  if (found.span === undefined) return found;
  return { ...found, span: { start: found.span.start + by, end: found.span.end + by } };
}
