import { expect, it } from 'vitest';
import { checkUsersRange } from '../../src/domain/users-range.ts';

it.each([
  ['individual', undefined],
  ['more-than-10000', undefined],
  ['', 'users/required'],
  ['many', 'users/required'],
])('%j gives %s', (id, code) => {
  expect(checkUsersRange(id)[0]?.code).toBe(code);
});
