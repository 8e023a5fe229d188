import { DOCUMENT_TABLES } from '../../src/transfer/document.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compileCheck } from '../../src/transfer/record-check.ts';
import { explain, type UnknownKeys } from '../../src/transfer/record-fault.ts';
import { RECORD_SCHEMAS } from '../../src/transfer/record-schemas.ts';
import { changed, valuesOf } from './support/schema-arbitrary.ts';

/** Both of our readings of a value by a schema, and zod's own. */
function readings(schema: z.core.$ZodType, value: unknown) {
  const unknownKeys: UnknownKeys = { first: [], count: 0 };
  const fault = explain(schema, value, ['records', 'table', 0], unknownKeys);
  return {
    isFast: compileCheck(schema, 3)(value),
    fault,
    unknownKeys,
    isZod: z.core.safeParse(schema, value).success,
  };
}

describe('compileCheck', () => {
  it.each(DOCUMENT_TABLES)('passes whatever zod passes of %s', (table) => {
    const schema = RECORD_SCHEMAS[table];
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        expect(readings(schema, value)).toEqual({
          isFast: true,
          fault: null,
          unknownKeys: { first: [], count: 0 },
          isZod: true,
        });
      }),
    );
  });

  it.each(DOCUMENT_TABLES)('agrees with zod and with explain on changed %s', (table) => {
    const schema = RECORD_SCHEMAS[table];
    const values = valuesOf(schema).chain((value) => changed(value));
    fc.assert(
      fc.property(values, (value) => {
        const { isFast, fault, unknownKeys, isZod } = readings(schema, value);
        expect(fault === null).toBe(isZod);
        expect(isFast).toBe(isZod && unknownKeys.count === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, unknown]>([
    ['half a character', { text: '\ud800', texts: {}, any: 1 }],
    ['half a character in a name', { text: '', texts: { '\ud800': '' }, any: 1 }],
    ['a hostile name', JSON.parse('{ "text": "", "texts": { "__proto__": "" }, "any": 1 }')],
    ['a hostile member', JSON.parse('{ "text": "", "texts": {}, "any": 1, "__proto__": 1 }')],
    [
      'a hostile name where anything goes',
      JSON.parse('{"text":"","texts":{},"any":{"__proto__":1}}'),
    ],
    [
      'depth where anything goes',
      JSON.parse(`{"text":"","texts":{},"any":${'['.repeat(97)}${']'.repeat(97)}}`),
    ],
  ])('does not pass %s, which zod would', (_what, value) => {
    const schema = z.object({
      text: z.string(),
      texts: z.record(z.string(), z.string()),
      any: z.unknown(),
    });
    const { isFast, fault, isZod } = readings(schema, value);
    expect([isFast, fault === null, isZod]).toEqual([false, false, true]);
  });

  it('passes half a character where anything goes', () => {
    const schema = z.object({ any: z.unknown(), more: z.optional(z.boolean()) });
    expect(readings(schema, { any: ['\ud800'] })).toMatchObject({ isFast: true, fault: null });
  });

  it('does not guess what a schema means that no record uses', () => {
    const schema = z.object({ at: z.date() });
    expect(() => compileCheck(schema, 0)).toThrow('date');
    expect(() => explain(schema, { at: 1 }, [], { first: [], count: 0 })).toThrow('date');
  });
});
