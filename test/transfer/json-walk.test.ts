import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, walkJson } from '../../src/transfer/json-walk.ts';

/** A list in a list in a list …; 1 is an empty list. */
function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

describe('walkJson', () => {
  it('passes every ordinary value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(walkJson(value, [], { halves: true })).toBeNull();
      }),
    );
  });

  it.each([
    [DEPTH_LIMIT, [], true],
    [DEPTH_LIMIT + 1, [], false],
    [DEPTH_LIMIT - 4, ['a', 'b', 'c', 'd'], true],
    [DEPTH_LIMIT - 3, ['a', 'b', 'c', 'd'], false],
    [100_000, [], false],
    [1, new Array<number>(DEPTH_LIMIT).fill(0), false],
  ])('counts the depth from the top: %i below %j', (depth, path, passes) => {
    const found = walkJson(nested(depth), path, { halves: false });
    expect(found?.code ?? null).toBe(passes ? null : 'document/too-deep');
  });

  it.each<[string, unknown, string]>([
    ['document/hostile-key', JSON.parse('{"a":[1,{"b":2,"__proto__":3}]}'), '/top/a/1/__proto__'],
    ['document/lone-surrogate', { a: [1, { b: 'fine', c: '\udc00' }] }, '/top/a/1/c'],
    ['document/lone-surrogate', { a: [], ['\ud800']: 1 }, '/top/\ud800'],
    ['document/lone-surrogate', '\ud800', '/top'],
  ])('gives %s with its place', (code, value, field) => {
    expect(walkJson(value, ['top'], { halves: false })).toMatchObject({ code, field });
  });

  it('lets half a character pass where it is asked to', () => {
    expect(walkJson({ a: ['\ud800'], ['\ud800']: 1 }, [], { halves: true })).toBeNull();
    expect(walkJson('\ud800', [], { halves: true })).toBeNull();
  });
});
