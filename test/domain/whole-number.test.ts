import { expect, it } from 'vitest';
import { parseWholeNumber } from '../../src/domain/whole-number.ts';

it.each([
  ['0', 0],
  [' 2500\n', 2500],
  ['-3', -3],
  ['007', 7],
  ['', null],
  ['1,000', null],
  ['1.5', null],
  ['1e3', null],
  ['0x10', null],
  ['٣', null],
  ['9999999999', null],
])('%j is %j', (typed, number) => {
  expect(parseWholeNumber(typed)).toBe(number);
});
