import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The messages of one language by their full key, such as `clients.list.title`. */
export type Catalogue = ReadonlyMap<string, string>;

interface Nested {
  readonly [key: string]: string | Nested;
}

/** Reads all areas of a language; the area's name begins each key. */
export function readCatalogue(folder: string): Catalogue {
  const areas = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    areas.flatMap((name) => {
      const messages = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Nested;
      return [...flatten(messages, name.slice(0, -'.json'.length))];
    }),
  );
}

/** Nested messages with their full keys. */
export function* flatten(messages: Nested, prefix: string): Generator<[string, string]> {
  for (const [key, message] of Object.entries(messages)) {
    const full = `${prefix}.${key}`;
    if (typeof message === 'string') yield [full, message];
    else yield* flatten(message, full);
  }
}

/** The arguments a message asks for, in plural and select cases too; throws when it does not parse. */
export function argumentsOf(message: string): Set<string> {
  return new Set(argumentNames(parse(message, { requiresOtherClause: true })));
}

function* argumentNames(elements: readonly MessageFormatElement[]): Generator<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    yield element.value;
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) yield* argumentNames(option.value);
    }
    if (element.type === TYPE.tag) yield* argumentNames(element.children);
  }
}

/** Messages that do not parse, one line each. */
export function unparsable(catalogue: Catalogue): string[] {
  return [...catalogue].flatMap(([key, message]) => {
    try {
      argumentsOf(message);
      return message.trim() === '' ? [`${key} is empty`] : [];
    } catch (error) {
      return [`${key}: ${String(error)}`];
    }
  });
}

/** Keys and arguments in which a translation differs from the original, one line each. */
export function differences(original: Catalogue, translation: Catalogue): string[] {
  const missing = [...original.keys()].filter((key) => !translation.has(key));
  const extra = [...translation.keys()].filter((key) => !original.has(key));
  const other = [...original].filter(([key, message]) => {
    const translated = translation.get(key);
    return translated !== undefined && listArguments(message) !== listArguments(translated);
  });
  return [
    ...missing.map((key) => `${key} is missing`),
    ...extra.map((key) => `${key} is nowhere else`),
    ...other.map(([key]) => `${key} has other arguments`),
  ];
}

function listArguments(message: string): string {
  return [...argumentsOf(message)].sort().join(', ');
}

/** Codes without their two sentences, or with an argument that the code does not bring. */
export function badRefusals(
  catalogue: Catalogue,
  codes: Readonly<Record<string, { readonly values: readonly string[] }>>,
): string[] {
  return Object.entries(codes).flatMap(([code, { values }]) =>
    ['what', 'remedy'].flatMap((part) => {
      const key = `errors.${code}.${part}`;
      const message = catalogue.get(key);
      if (message === undefined) return [`${key} is missing`];
      return [...argumentsOf(message)]
        .filter((name) => !values.includes(name))
        .map((name) => `${key} asks for ${name}`);
    }),
  );
}
