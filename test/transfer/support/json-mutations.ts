import { RECORD_VERSION } from '../../../src/domain/migrations.ts';
import type { Chance } from './seeded.ts';

type Json = Record<string, unknown>;
type Mutation = (document: Json, chance: Chance) => void;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordsOf = (document: Json): Record<string, Json[]> => {
  const records = document.records ?? document.tables;
  // An earlier mutation may have put anything in the place of a table.
  const lists = Object.entries(isObject(records) ? records : {}).filter(
    (entry): entry is [string, Json[]] => Array.isArray(entry[1]) && entry[1].every(isObject),
  );
  return Object.fromEntries(lists);
};

/** Some table with records, and one of its records; undefined when the document holds none. */
function someRecord(document: Json, chance: Chance): [list: Json[], record: Json] | undefined {
  const lists = Object.values(recordsOf(document)).filter((list) => list.length > 0);
  if (lists.length === 0) return undefined;
  const list = chance.one(lists);
  return [list, chance.one(list)];
}

/** An object somewhere in a value, by a walk that stops where chance has it. */
function somewhere(value: Json, chance: Chance): Json {
  const inside = Object.values(value).flatMap((child) =>
    Array.isArray(child) ? child.filter(isObject) : isObject(child) ? [child] : [],
  );
  return inside.length === 0 || chance.below(3) === 0
    ? value
    : somewhere(chance.one(inside), chance);
}

const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  '7',
  'javascript:alert(1)',
  -1,
  1.5,
  1e300,
  [],
  {},
  ['x'],
  '\ud800',
  'A\u202eB',
];

function put(target: Json, name: string, value: unknown): void {
  // Assigning `__proto__` would change what the object is instead of giving it a member.
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

/** Another record like one that is there, with what must be unique in it made so, or not. */
function copyRecord(
  document: Json,
  table: string,
  changes: (index: number) => Json,
  times = 1,
): void {
  const list = recordsOf(document)[table];
  const first = list?.[0];
  if (list === undefined || first === undefined) return;
  for (let index = 0; index < times; index += 1) {
    list.push({ ...structuredClone(first), ...changes(index) });
  }
}

const uuid = (index: number): string =>
  `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Damages what a document says; it stays JSON. */
export const JSON_MUTATIONS: readonly Mutation[] = [
  // Any member becomes something else, goes, or gets company.
  (document, chance) => {
    const target = somewhere(document, chance);
    const names = Object.keys(target);
    if (names.length > 0) put(target, chance.one(names), chance.one(VALUES));
  },
  (document, chance) => {
    const target = somewhere(document, chance);
    const names = Object.keys(target);
    if (names.length > 0) Reflect.deleteProperty(target, chance.one(names));
  },
  (document, chance) => {
    put(somewhere(document, chance), `extra${chance.below(9)}`, chance.one(VALUES));
  },
  (document, chance) => {
    put(somewhere(document, chance), '__proto__', { polluted: true });
  },
  (document, chance) => {
    put(somewhere(document, chance), 'deep', nested(98 + chance.below(60)));
  },
  (document, chance) => {
    const found = someRecord(document, chance);
    const texts = Object.keys(found?.[1] ?? {}).filter(
      (name) => typeof found?.[1][name] === 'string',
    );
    if (found && texts.length > 0) put(found[1], chance.one(texts), chance.one(VALUES));
  },
  (document, chance) => {
    const found = someRecord(document, chance);
    if (found) put(found[1], chance.one(['id', 'token']), `odd ${chance.below(9)}`);
  },
  // The envelope.
  (document, chance) => {
    put(document, 'recordVersion', chance.one([0, RECORD_VERSION + 1, 99, -1, 1.5, '2', null]));
  },
  (document, chance) => {
    put(document, 'format', chance.one(['birdhouse', 'excalidraw', 'birdhouse-raw', 7]));
  },
  // What only a whole document shows.
  (document, chance) => {
    const found = someRecord(document, chance);
    if (found) found[0].push(structuredClone(found[1]));
  },
  (document, chance) => {
    const list = recordsOf(document)[chance.one(['developers', 'clients', 'images'])];
    list?.splice(0, 1);
  },
  (document) => {
    copyRecord(document, 'clients', () => ({ id: uuid(1) }));
  },
  (document) => {
    copyRecord(document, 'developers', () => ({ id: uuid(2) }));
  },
  (document, chance) => {
    if (chance.below(4) > 0) return;
    const rename = (index: number) => ({
      id: uuid(10 + index),
      name: `Copy ${index}`,
      nameKey: `copy ${index}`,
    });
    copyRecord(document, 'clients', rename, 10);
  },
  (document, chance) => {
    if (chance.below(4) > 0) return;
    copyRecord(document, 'structures', (index) => ({ id: `copy-${index}` }), 3);
  },
];
