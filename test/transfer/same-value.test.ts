import { describe, expect, it } from 'vitest';
import { areSameRecords, isSameValue } from '../../src/transfer/same-value.ts';

describe('two values', () => {
  it.each([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, {}, false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [['a'], { 0: 'a' }, false],
  ])('%j and %j', (one, other, expected) => {
    expect(isSameValue(one, other)).toBe(expected);
    expect(isSameValue(other, one)).toBe(expected);
  });
});

describe('two lists of records', () => {
  const same = (one: { id: string; a: number }[], other: { id: string; a: number }[]) =>
    areSameRecords(one, other, ({ id }) => id);
  const [x, y] = [
    { id: 'x', a: 1 },
    { id: 'y', a: 2 },
  ];

  it('are the same in any order', () => {
    expect(same([x, y], [y, x])).toBe(true);
  });

  it.each([
    ['one is missing', [x, y], [x]],
    ['one is another', [x], [y]],
    ['one has changed', [x], [{ ...x, a: 2 }]],
  ])('differ when %s', (_what, one, other) => {
    expect(same(one, other)).toBe(false);
  });
});
