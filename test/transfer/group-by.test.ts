import { expect, it } from 'vitest';
import { groupBy } from '../../src/transfer/group-by.ts';

it('puts what has one key together, in the order in which it came', () => {
  const groups = groupBy(['ab', 'b', 'aa', '__proto__'], (text) => text.charAt(0));
  expect([...groups]).toEqual([
    ['a', ['ab', 'aa']],
    ['b', ['b']],
    ['_', ['__proto__']],
  ]);
});
