import type * as z from 'zod/mini';
import type { Problem } from '../domain/problem.ts';
import { refuse } from './document-refusal.ts';
import { pointerOf, shown, type Path } from './json-place.ts';
import { HOSTILE_KEY, isWellFormed, walkJson } from './json-walk.ts';
import { isObject } from './record-check.ts';

/** What a place should hold, as `document/broken-record` words it. */
type Expected = 'text' | 'number' | 'yesOrNo' | 'choice' | 'textOrNumber' | 'list' | 'object';

/** Members that this release does not know: the pointers of the first, and how many. */
export interface UnknownKeys {
  readonly first: string[];
  count: number;
}

/** So many pointers of unknown members are kept. */
const FIRST = 100;

/** Notes one more unknown member. */
export function noteUnknown(unknown: UnknownKeys, path: Path): void {
  unknown.count += 1;
  if (unknown.first.length < FIRST) unknown.first.push(shown(pointerOf(path)));
}

/**
 * Finds what is wrong with a value that a schema describes, the first in the order of the schema;
 * null when it fits. Unknown members are noted and kept. Gives document/broken-record,
 * lone-surrogate, hostile-key and too-deep. Recursion goes as deep as the schema, not the value.
 */
export function explain(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  unknown: UnknownKeys,
): Problem | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      if (typeof value !== 'string') return broken('text', value, path);
      return isWellFormed(value) ? null : refuse('document/lone-surrogate', path, {});
    case 'number':
      return Number.isFinite(value) ? null : broken('number', value, path);
    case 'boolean':
      return typeof value === 'boolean' ? null : broken('yesOrNo', value, path);
    case 'enum': {
      const entries: unknown[] = Object.values(def.entries);
      return entries.includes(value) ? null : broken('choice', value, path, entries.join(', '));
    }
    case 'nullable':
      return value === null ? null : explain(def.innerType, value, path, unknown);
    case 'optional':
      return value === undefined ? null : explain(def.innerType, value, path, unknown);
    case 'union': {
      if (typeof value === 'string' && !isWellFormed(value)) {
        return refuse('document/lone-surrogate', path, {});
      }
      const fits = def.options.some((one) => explain(one, value, path, unknown) === null);
      return fits ? null : broken('textOrNumber', value, path);
    }
    case 'unknown':
      if (value === undefined) return broken('object', value, path);
      return walkJson(value, path, { halves: true });
    case 'array':
      if (!Array.isArray(value)) return broken('list', value, path);
      return firstFault(value.keys(), (index) =>
        explain(def.element, value[index], [...path, index], unknown),
      );
    case 'record':
      if (!isObject(value)) return broken('object', value, path);
      return firstFault(
        Object.keys(value),
        (name) =>
          nameFault(name, [...path, name]) ??
          explain(def.valueType, value[name], [...path, name], unknown),
      );
    case 'object':
      return explainObject(def.shape, value, path, unknown);
    default:
      throw new TypeError(`No record has a member of the kind ${def.type}`);
  }
}

function explainObject(
  shape: z.core.$ZodShape,
  value: unknown,
  path: Path,
  unknown: UnknownKeys,
): Problem | null {
  if (!isObject(value)) return broken('object', value, path);
  const fault = firstFault(Object.entries(shape), ([name, schema]) =>
    explain(schema, value[name], [...path, name], unknown),
  );
  if (fault !== null) return fault;
  const others = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
  return firstFault(others, (name) => {
    const place = [...path, name];
    const inside = nameFault(name, place) ?? walkJson(value[name], place, { halves: false });
    if (inside === null) noteUnknown(unknown, place);
    return inside;
  });
}

/** What is wrong with the name of a member. Gives document/hostile-key and lone-surrogate. */
export function nameFault(name: string, path: Path): Problem | null {
  if (name === HOSTILE_KEY) return refuse('document/hostile-key', path, { key: name });
  return isWellFormed(name) ? null : refuse('document/lone-surrogate', path, {});
}

function firstFault<Item>(
  items: Iterable<Item>,
  find: (item: Item) => Problem | null,
): Problem | null {
  for (const item of items) {
    const fault = find(item);
    if (fault !== null) return fault;
  }
  return null;
}

/** Refuses a value of another kind than expected; `choices` are those of a list to choose from. */
export function broken(expected: Expected, value: unknown, path: Path, choices = ''): Problem {
  const found = kindOf(value);
  const isPlain = found === 'text' || found === 'number' || found === 'yesOrNo';
  const sample = isPlain ? shown(String(value).slice(0, 60)) : '';
  return refuse('document/broken-record', path, { expected, found, choices, sample });
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'number',
    boolean: 'yesOrNo',
  };
  return kinds[typeof value] ?? 'object';
}
