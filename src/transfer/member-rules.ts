import { readLocaleTag } from '../domain/locale-tag.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { checkText } from '../domain/text-input.ts';
import { breach, type Breach } from './rule-breach.ts';

/** The end of the year 9999 in ms: beyond, neither calendars nor dates in ISO form go on. */
const LAST_MOMENT = 253_402_300_799_999;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
/** Ids are UUIDs, some with a word before them. */
const ID = /^[\w-]{1,100}$/u;
/** Whatever `checkText` would look at more closely, also a line feed with its CR. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u; // eslint-disable-line no-control-regex -- controls are what the rule is about
const CODE = /^[\w.-]{1,100}$/u;

/** A client ID: a UUID in lower case. */
export function checkUuid(id: string, member: string): Breach | null {
  return UUID.test(id) ? null : breach(member, problem('record/bad-id', {}));
}

/** An id of anything else. */
export function checkId(id: string, member: string): Breach | null {
  return breach(member, idProblem(id));
}

/** What is wrong with an id of anything but a client. */
export function idProblem(id: string): Problem | null {
  return ID.test(id) ? null : problem('record/bad-id', {});
}

/** A code that is worded when it is shown, or the name of a place. */
export function checkCode(code: string, member: string): Breach | null {
  return CODE.test(code) ? null : breach(member, problem('record/bad-code', {}));
}

/** A whole number of a range. */
export function checkWhole(
  value: number,
  member: string,
  { least = 0, most = Number.MAX_SAFE_INTEGER }: { least?: number; most?: number } = {},
): Breach | null {
  if (Number.isInteger(value) && value >= least && value <= most) return null;
  return breach(member, problem('record/bad-number', { least, most }));
}

/** A number of a range, whole or not. */
export function checkRange(
  value: number,
  member: string,
  { least, most }: { least: number; most: number },
): Breach | null {
  if (value >= least && value <= most) return null;
  return breach(member, problem('record/out-of-range', { least, most }));
}

/** A moment in ms, or null: one that no calendar knows would break every screen that shows it. */
export function checkMoment(value: number | null, member: string): Breach | null {
  return value === null ? null : breach(member, momentProblem(value));
}

/** What is wrong with a moment in ms. */
export function momentProblem(value: number): Problem | null {
  return Math.abs(value) <= LAST_MOMENT ? null : problem('record/bad-time', {});
}

/** A text by the rules that all share, and at most so many graphemes long. */
export function checkStoredText(text: string, member: string, limit: number): Breach | null {
  return breach(member, storedTextProblem(text, limit));
}

/** What is wrong with a text that is at most so many graphemes long. */
export function storedTextProblem(text: string, limit: number): Problem | null {
  // Nearly all texts are neither long nor strange, and there are very many of them.
  if (text.length <= limit && !CONTROL.test(text)) return null;
  return checkText(text, { limit })[0] ?? null;
}

/** A list of bounded length. */
export function checkAtMost(
  list: readonly unknown[],
  member: string,
  limit: number,
): Breach | null {
  return list.length <= limit ? null : breach(member, problem('record/too-many', { limit }));
}

/** That no two items of a member have the same key. */
export function checkDifferent<Item>(
  member: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Breach | null {
  if (items.length < 2) return null;
  const seen = new Set<string>();
  const second = items.findIndex((item) => seen.size === seen.add(keyOf(item)).size);
  return second < 0 ? null : breach([member, second], problem('record/twice', {}));
}

const knownTags = new Map<string, Problem | null>();

/** A locale in canonical form. */
export function checkLocale(tag: string, member: string): Breach | null {
  return breach(member, localeProblem(tag));
}

/** What is wrong with a locale. It is remembered, as engines are slow and documents repeat few. */
export function localeProblem(tag: string): Problem | null {
  const known = knownTags.get(tag);
  if (known !== undefined) return known;
  const read = readLocaleTag(tag);
  let found: Problem | null = null;
  if (!read.ok) found = read.error;
  else if (read.value !== tag) found = problem('record/locale-differs', { expected: read.value });
  if (knownTags.size < 1000 && tag.length < 100) knownTags.set(tag, found);
  return found;
}
