import type { Difference } from './import-plan.ts';
import { isSameValue } from './same-value.ts';

/** How much of a value is shown, in UTF-16 code units. */
const SHOWN = 200;

/** Members that tell the entries of a list apart, where each entry has one of its own. */
const NAMES = ['id', 'locale', 'permission', 'version'] as const;

type Members = ReadonlyMap<string, unknown>;

/**
 * The places in which two values differ, by paths such as `client.redirectUris.0`. Entries of a
 * list go by what they call themselves, such as `client.localizations.de`, where they do.
 */
export function valueDifferences(mine: unknown, theirs: unknown): Difference[] {
  return [...differencesAt(mine, theirs, '', 0)];
}

function* differencesAt(
  mine: unknown,
  theirs: unknown,
  path: string,
  depth: number,
): Generator<Difference> {
  if (isSameValue(mine, theirs)) return;
  const pair = membersOfBoth(mine, theirs, depth);
  if (pair === null) {
    yield { path, mine: shorten(mine), theirs: shorten(theirs) };
    return;
  }
  const [mineMembers, theirMembers] = pair;
  let isTold = false;
  for (const name of new Set([...mineMembers.keys(), ...theirMembers.keys()])) {
    const place = path === '' ? name : `${path}.${name}`;
    for (const found of differencesAt(
      mineMembers.get(name),
      theirMembers.get(name),
      place,
      depth + 1,
    )) {
      isTold = true;
      yield found;
    }
  }
  // The same entries in another order.
  if (!isTold) yield { path, mine: shorten(mine), theirs: shorten(theirs) };
}

/** The members of both sides; null where a side has none to compare one by one. */
function membersOfBoth(mine: unknown, theirs: unknown, depth: number): [Members, Members] | null {
  // What is new is told by the members of its record, not as one long text.
  if (depth <= 1 && mine === undefined && !isList(theirs)) {
    return isObject(theirs) ? [new Map(), membersOf(theirs, [])] : null;
  }
  if (!isObject(mine) || !isObject(theirs) || isList(mine) !== isList(theirs)) return null;
  return [membersOf(mine, [theirs]), membersOf(theirs, [mine])];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function membersOf(value: object, others: readonly object[]): Members {
  if (!isList(value)) return new Map(Object.entries(value));
  const lists = [value, ...others] as readonly (readonly unknown[])[];
  const name = NAMES.find((one) => lists.every((list) => areNamedBy(list, one)));
  if (name === undefined) return new Map(value.map((entry, index) => [String(index), entry]));
  return new Map(value.map((entry) => [nameOf(entry, name), entry]));
}

function areNamedBy(entries: readonly unknown[], name: string): boolean {
  const names = entries.map((entry) => nameOf(entry, name));
  return !names.includes('') && new Set(names).size === names.length;
}

function nameOf(entry: unknown, name: string): string {
  if (!isObject(entry) || isList(entry)) return '';
  const found: unknown = (entry as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** A value as JSON, cut where it is too long to be shown; null where there is none. */
function shorten(value: unknown): string | null {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  if (text.length <= SHOWN) return text;
  // Half a character is none.
  return `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/u, '')}…`;
}
