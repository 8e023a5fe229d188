import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { explain, noteUnknown, type UnknownKeys } from '../../src/transfer/record-fault.ts';

const schema = z.object({
  name: z.string(),
  size: z.nullable(z.number()),
  isOpen: z.boolean(),
  kind: z.enum(['bath', 'box']),
  tags: z.array(z.string()),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  more: z.optional(z.unknown()),
});

const fine = { name: 'a', size: 1, isOpen: true, kind: 'bath', tags: ['x'], values: { y: 1 } };

function faultOf(changes: object) {
  return explain(schema, { ...fine, ...changes }, ['top'], { first: [], count: 0 });
}

describe('explain', () => {
  it.each([
    [{ name: 7 }, '/top/name', 'text', 'number', '7'],
    [{ name: undefined }, '/top/name', 'text', 'nothing', ''],
    [{ size: '1' }, '/top/size', 'number', 'text', '1'],
    [{ size: Infinity }, '/top/size', 'number', 'number', 'Infinity'],
    [{ isOpen: null }, '/top/isOpen', 'yesOrNo', 'null', ''],
    [{ kind: 'nest' }, '/top/kind', 'choice', 'text', 'nest'],
    [{ tags: {} }, '/top/tags', 'list', 'object', ''],
    [{ tags: ['x', true] }, '/top/tags/1', 'text', 'yesOrNo', 'true'],
    [{ values: [] }, '/top/values', 'object', 'list', ''],
    [{ values: { 'a/b': [] } }, '/top/values/a~1b', 'textOrNumber', 'list', ''],
    [
      { name: 'x'.repeat(100), size: 'x'.repeat(100) },
      '/top/size',
      'number',
      'text',
      'x'.repeat(60),
    ],
  ])('%j: says at %s what was expected and found', (changes, field, expected, found, sample) => {
    const choices = expected === 'choice' ? 'bath, box' : '';
    expect(faultOf(changes)).toEqual({
      code: 'document/broken-record',
      field,
      values: { place: field, expected, found, choices, sample },
    });
  });

  it.each<[object, string]>([
    [{ name: '\ud800' }, '/top/name'],
    [{ values: { y: '\ud800' } }, '/top/values/y'],
    [{ values: { '\ud800': 1 } }, '/top/values/\ud800'],
    [{ other: ['\ud800'] }, '/top/other/0'],
    [{ '\ud800': 1 }, '/top/\ud800'],
  ])('finds half a character in %j', (changes, field) => {
    expect(faultOf(changes)).toMatchObject({ code: 'document/lone-surrogate', field });
  });

  it('counts members that the schema does not know, and names the first hundred', () => {
    const unknownKeys: UnknownKeys = { first: [], count: 0 };
    const others = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`m${String(at)}`, 1]),
    );
    expect(explain(schema, { ...fine, ...others }, ['top'], unknownKeys)).toBeNull();
    expect(unknownKeys.count).toBe(150);
    expect(unknownKeys.first).toHaveLength(100);
    expect(unknownKeys.first[99]).toBe('/top/m99');
  });

  it('cuts the names of unknown members', () => {
    const unknownKeys: UnknownKeys = { first: [], count: 0 };
    noteUnknown(unknownKeys, ['x'.repeat(1000)]);
    expect(unknownKeys.first[0]).toHaveLength(201);
  });
});
