/** What of JSON Schema the schema of documents uses. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
}

const NOTES = ['$schema', '$id', 'title', 'description'];
const KNOWN = [
  'type',
  'const',
  'enum',
  'anyOf',
  'items',
  'properties',
  'required',
  'propertyNames',
  'additionalProperties',
];

/**
 * Where a value does not fit a schema, as paths; none when it fits. Knows no more of JSON Schema
 * than our own uses, and throws for anything else in it rather than pass what it does not judge.
 */
export function misfits(schema: JsonSchema, value: unknown, path = ''): string[] {
  const unknown = Object.keys(schema).filter((word) => ![...NOTES, ...KNOWN].includes(word));
  if (unknown.length > 0) throw new Error(`Not judged: ${unknown.join(', ')}`);
  const { anyOf } = schema;
  const fitsAny = anyOf?.some((one) => misfits(one, value, path).length === 0) ?? true;
  const isChoice = schema.enum?.includes(value) ?? true;
  const isConst = !('const' in schema) || schema.const === value;
  if (!hasType(schema.type, value) || !fitsAny || !isChoice || !isConst) return [path];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => misfits(schema.items ?? {}, item, `${path}/${index}`));
  }
  return isObject(value) ? misfittingMembers(schema, value, path) : [];
}

function misfittingMembers(
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string[] {
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const wrong = Object.entries(value).flatMap(([name, member]) => {
    const place = `${path}/${name}`;
    const own = schema.properties?.[name] ?? schema.additionalProperties ?? {};
    return [...misfits(schema.propertyNames ?? {}, name, place), ...misfits(own, member, place)];
  });
  return [...missing.map((name) => `${path}/${name}`), ...wrong];
}

function hasType(type: JsonSchema['type'], value: unknown): boolean {
  if (type === undefined) return true;
  const types = typeof type === 'string' ? [type] : type;
  return types.includes(typeOf(value));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object';
}
