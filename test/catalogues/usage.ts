import { parse } from 'svelte/compiler';
import type { SourceFile } from '../architecture/source-file.ts';
import { argumentsOf, type Catalogue } from './catalogue.ts';

/** A key as the source spells it; `*` stands for a part that is put in at run time. */
export interface KeyUse {
  readonly path: string;
  readonly key: string;
  /** The names of the values handed over with it, where that can be seen; else null. */
  readonly values: readonly string[] | null;
}

interface Node {
  readonly type?: unknown;
  readonly [member: string]: unknown;
}

const KEY = /^[a-z]\w*(?:\.[\w*/-]+)+$/iu;

/** Everything in a file that looks like a key of one of the areas. */
export function keysIn(file: SourceFile, areas: ReadonlySet<string>): KeyUse[] {
  const root: unknown = file.path.endsWith('.svelte')
    ? parse(file.text, { modern: true })
    : parse(`<script lang="ts">${stripHashbang(file.text)}</script>`, { modern: true });
  const uses = [...keyUses(root, null)].filter(({ key }) => {
    const [area = ''] = key.split('.');
    return KEY.test(key) && areas.has(area);
  });
  return uses.map((use) => ({ path: file.path, ...use }));
}

function stripHashbang(text: string): string {
  return text.replaceAll('</script', '<\\/script');
}

/** Walks a tree; a call's first argument carries the values that stand in its second one. */
function* keyUses(
  value: unknown,
  values: readonly string[] | null,
): Generator<{ key: string; values: readonly string[] | null }> {
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  const key = textOf(node);
  if (key !== null) yield { key, values };
  if (node.type === 'CallExpression' && isTranslate(node.callee)) {
    const [first, second] = node.arguments as unknown[];
    yield* keyUses(first, valueNames(second));
    yield* keyUses(second, null);
    return;
  }
  const branches = node.type === 'ConditionalExpression';
  for (const child of Object.values(node)) yield* keyUses(child, branches ? values : null);
}

function isTranslate(callee: unknown): boolean {
  return ['$_', 'translate'].includes(String((callee as Node).name));
}

/** The text of a literal, or of a template with a star for each part that is put in. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'Text' && typeof node.data === 'string') return node.data;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.map((quasi) => quasi.value.cooked).join('*');
}

/** The names in `{ values: { … } }`; none when there is no second argument; null when unseen. */
function valueNames(options: unknown): readonly string[] | null {
  if (options === undefined) return [];
  const values = propertiesOf(options)?.find(({ name }) => name === 'values')?.value;
  return propertiesOf(values)?.map(({ name }) => name) ?? null;
}

function propertiesOf(value: unknown): { name: string; value: unknown }[] | null {
  const node = value as Node | undefined;
  if (node?.type !== 'ObjectExpression') return null;
  const properties = node.properties as Node[];
  if (properties.some(({ type }) => type !== 'Property')) return null;
  return properties.map((property) => ({
    name: String((property.key as Node).name),
    value: property.value,
  }));
}

/** Whether a key of the catalogue is one that the source spells; a star stands for one part. */
export function fits(spelled: string, key: string): boolean {
  if (!spelled.includes('*')) return spelled === key;
  const pattern = spelled.replaceAll(/[.*+?^${}()|[\]\\/]/gu, (character) =>
    character === '*' ? '[^.]+' : `\\${character}`,
  );
  return new RegExp(`^${pattern}$`, 'v').test(key);
}

/** Keys in the source that the catalogue lacks, one line each. */
export function unknownKeys(uses: readonly KeyUse[], catalogue: Catalogue): string[] {
  const keys = [...catalogue.keys()];
  return uses
    .filter(({ key }) => !keys.some((known) => fits(key, known)))
    .map(({ path, key }) => `${path}: ${key}`);
}

/** Keys of the catalogue that nothing in the source spells. */
export function unusedKeys(uses: readonly KeyUse[], catalogue: Catalogue): string[] {
  const spelled = [...new Set(uses.map(({ key }) => key))];
  return [...catalogue.keys()].filter((key) => !spelled.some((one) => fits(one, key)));
}

/**
 * Calls that do not hand over a value their message asks for: it would stay empty or throw. Keys
 * with a part put in are passed over, because not everything they fit is meant.
 */
export function missingValues(uses: readonly KeyUse[], catalogue: Catalogue): string[] {
  return uses.flatMap(({ path, key, values }) => {
    const message = catalogue.get(key);
    if (values === null || message === undefined) return [];
    return [...argumentsOf(message)]
      .filter((name) => !values.includes(name))
      .map((name) => `${path}: ${key} asks for ${name}`);
  });
}
