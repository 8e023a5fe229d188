import { LIMITS } from './limits.ts';
import { problem, type Problem } from './problem.ts';
import { err, ok, type Result } from '../shared/result.ts';

/** Codes that ISO and Unicode leave to private use; XK is one that everybody uses for Kosovo. */
const PRIVATE_LANGUAGE = /^q[a-t][a-z]$/u;
const PRIVATE_SCRIPT = /^Qa(?:a[a-z]|b[a-x])$/u;
const PRIVATE_REGION = /^(?:AA|Q[M-Z]|X(?!K)[A-Z]|ZZ)$/u;
const PSEUDO_REGION = /^X[ABC]$/u;
const PSEUDO_VARIANT = /^ps(?:accent|bidi|crack)$/u;
/** Codes for "undetermined", "several", "none" and "not coded": no language to write in. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis']);

/**
 * Reads a typed BCP 47 tag: gives its canonical form, such as `nl-NL` for `nl-nl`, or one of
 * locale/required, malformed, too-long, pseudo (generated previews, never stored: rulings),
 * private (nobody else could read it) and no-language (ours).
 */
export function readLocaleTag(typed: string): Result<string, Problem> {
  const tag = typed.trim();
  if (tag === '') return err(problem('locale/required', {}));
  // Checked first: the engine need not look at a book that was pasted.
  if (tag.length > LIMITS.localeTag) {
    return err(problem('locale/too-long', { limit: LIMITS.localeTag }));
  }
  const locale = parse(tag);
  if (locale === null) return err(problem('locale/malformed', { tag }));
  // Four letters and more are reserved: no language has such a code, but many a name looks like one.
  const canonical = locale.toString();
  const parts = canonical.split('-');
  const [language = ''] = parts;
  if (language.length > 3) return err(problem('locale/malformed', { tag }));
  if (PSEUDO_REGION.test(locale.region ?? '') || parts.some((one) => PSEUDO_VARIANT.test(one))) {
    return err(problem('locale/pseudo', { tag: canonical }));
  }
  const part = privatePart(language, locale, canonical);
  if (part !== null) return err(problem('locale/private', { tag: canonical, part }));
  if (NO_LANGUAGE.has(language)) {
    return err(problem('locale/no-language', { tag: canonical }));
  }
  return ok(canonical);
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

function privatePart(language: string, locale: Intl.Locale, canonical: string): string | null {
  const { script = '', region = '' } = locale;
  if (PRIVATE_LANGUAGE.test(language)) return language;
  if (PRIVATE_SCRIPT.test(script)) return script;
  if (PRIVATE_REGION.test(region)) return region;
  return /-(?<part>x-.+)$/u.exec(canonical)?.groups?.part ?? null;
}
