import { expect, it } from 'vitest';
import { inOrder } from '../../src/transfer/code-unit-order.ts';

it('sorts by the first key that differs, by code unit', () => {
  const entries = [
    ['ä', '1'],
    ['a', '2'],
    ['Z', '3'],
    ['a', '10'],
  ];
  expect(inOrder(entries, (keys) => keys).map((keys) => keys.join(''))).toEqual([
    ...['Z3', 'a10', 'a2'],
    'ä1',
  ]);
});
