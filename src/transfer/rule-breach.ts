import type { Problem } from '../domain/problem.ts';
import type { Path } from './json-place.ts';

/** A rule of the domain that a record breaks, and where in the record. */
export interface Breach {
  readonly path: Path;
  readonly broken: Problem;
}

/** What a record of one table breaks first; null when it keeps all rules. */
export type Rule<Stored> = (record: Stored) => Breach | null;

/** The first problem as a breach, at a member of the record or a way within it. */
export function breach(
  member: string | number | Path,
  found: readonly Problem[] | Problem | null,
): Breach | null {
  const broken = Array.isArray(found)
    ? (found as readonly Problem[])[0]
    : (found as Problem | null);
  if (broken === undefined || broken === null) return null;
  return { path: typeof member === 'object' ? member : [member], broken };
}

/** A breach within a member, told of the record that has the member. */
export function within(member: string | number, found: Breach | null): Breach | null {
  return found === null ? null : { ...found, path: [member, ...found.path] };
}

/** A problem of a form's rule, where the record has its members as the form has its fields. */
export function formBreach(found: readonly Problem[]): Breach | null {
  const [broken] = found;
  if (broken === undefined) return null;
  return { path: (broken.field ?? '').split('.').filter((part) => part !== ''), broken };
}

/** What the first of the items of a member breaks. Nothing is built while all is well. */
export function firstBreach<Item>(
  member: string,
  items: readonly Item[],
  find: (item: Item) => Breach | null,
): Breach | null {
  for (let index = 0; index < items.length; index += 1) {
    const found = find(items[index] as Item);
    if (found !== null) return within(member, within(index, found));
  }
  return null;
}

/** What the first member of an object breaks, by name. */
export function firstMemberBreach<Value>(
  member: string,
  values: Readonly<Record<string, Value>>,
  find: (name: string, value: Value) => Problem | null,
): Breach | null {
  for (const name of Object.keys(values)) {
    const found = find(name, values[name] as Value);
    if (found !== null) return breach([member, name], found);
  }
  return null;
}
