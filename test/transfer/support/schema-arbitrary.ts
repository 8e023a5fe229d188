import fc from 'fast-check';
import type * as z from 'zod/mini';

/** Anything that JSON can hold in whole characters. */
const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => {
  const text = JSON.stringify(value);
  return !text.includes('__proto__') && !/[\ud800-\udfff]/u.test(text);
});

const name = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => key !== '__proto__');

/** Values that a schema of a record describes. */
export function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return fc.string({ unit: 'grapheme', maxLength: 12 });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(valuesOf(def.innerType));
    case 'union':
      return fc.oneof(...def.options.map(valuesOf));
    case 'unknown':
      return json;
    case 'array':
      return fc.array(valuesOf(def.element), { maxLength: 2 });
    case 'record':
      return fc.dictionary(name, valuesOf(def.valueType), { maxKeys: 2 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, one]) => [key, valuesOf(one)])),
        { noNullPrototype: true },
      );
    default:
      throw new TypeError(def.type);
  }
}

/** One change somewhere in a value: another one in its place, nothing, or a member more. */
export function changed(value: unknown): fc.Arbitrary<unknown> {
  const places = [...placesOf(value)];
  return fc
    .record({
      place: fc.constantFrom(...places),
      change: fc.constantFrom('replace', 'remove', 'add'),
      other: fc.oneof(json, fc.constantFrom(Infinity, '', 0, null, [], {})),
    })
    .map(({ place, change, other }) => changeAt(value, place, change, other));
}

type Place = readonly (string | number)[];

function* placesOf(value: unknown, place: Place = []): Generator<Place> {
  yield place;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* placesOf(child, [...place, key]);
}

function changeAt(value: unknown, place: Place, change: string, other: unknown): unknown {
  const [first, ...rest] = place;
  if (first === undefined) return change === 'add' ? withMember(value, other) : other;
  const entries = Object.entries(value as object);
  const others = entries.flatMap(([key, child]): [string, unknown][] => {
    if (key !== first) return [[key, child]];
    if (rest.length === 0 && change === 'remove') return [];
    return [[key, changeAt(child, rest, change, other)]];
  });
  return Array.isArray(value) ? others.map(([, child]) => child) : Object.fromEntries(others);
}

function withMember(value: unknown, other: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), other];
  return typeof value === 'object' && value !== null ? { ...value, unheardOf: other } : other;
}
