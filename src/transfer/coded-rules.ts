import type { Problem } from '../domain/problem.ts';
import { checkCode, checkLocale, localeProblem, momentProblem } from './member-rules.ts';
import { firstMemberBreach, type Breach } from './rule-breach.ts';

const LOCALE_PLACE = /^localization\.(?<locale>.*)$/su;

/** What is stored as a code and values, and worded when it is shown. */
interface Coded {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The place it speaks of; empty for none. */
  readonly field: string;
}

/**
 * The rules for a code, its values and its place. Locales among them go to the platform's
 * formatters, which throw for what they do not know.
 */
export function codedBreach({ code, values, field }: Coded): Breach | null {
  const locale = LOCALE_PLACE.exec(field)?.groups?.locale;
  return (
    checkCode(code, 'code') ??
    valuesBreach(values) ??
    (locale === undefined ? null : checkLocale(locale, 'field')) ??
    (field === '' ? null : checkCode(field, 'field'))
  );
}

/** The rules for the values of a code; numbers may be moments. */
export function valuesBreach(values: Coded['values']): Breach | null {
  return firstMemberBreach('values', values, (name, value): Problem | null => {
    if (typeof value === 'number') return momentProblem(value);
    return name === 'locale' ? localeProblem(value) : null;
  });
}
