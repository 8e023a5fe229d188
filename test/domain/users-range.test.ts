import { expect, it } from 'vitest';
import { checkUsersRange, topOfRange } from '../../src/domain/users-range.ts';

it.each([
  ['individual', undefined],
  ['more-than-10000', undefined],
  ['', 'users/required'],
  ['many', 'users/required'],
])('%j gives %s', (id, code) => {
  expect(checkUsersRange(id)[0]?.code).toBe(code);
});

it.each([
  ['individual', 1],
  ['2-50', 50],
  ['1001-10000', 10_000],
  ['more-than-10000', Infinity],
  ['', Infinity],
])('%j ends at %d', (id, top) => {
  expect(topOfRange(id)).toBe(top);
});
