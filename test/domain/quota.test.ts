import { expect, it } from 'vitest';
import { isQuotaFull, quotaColour, raisedUserLimit } from '../../src/domain/quota.ts';

it.each([
  [0, 50, 'gray'],
  [24, 50, 'gray'],
  [25, 50, 'yellow'],
  [39, 50, 'yellow'],
  [40, 50, 'orange'],
  [49, 50, 'orange'],
  [50, 50, 'red'],
  [60, 50, 'red'],
  [0, 0, 'red'],
] as const)('%i of %i users is %s', (used, limit, colour) => {
  expect(quotaColour(used, limit)).toBe(colour);
});

it.each([
  [49, false],
  [50, true],
  [51, true],
])('%i of 50 users is full: %j', (used, full) => {
  expect(isQuotaFull(used, 50)).toBe(full);
});

it.each([
  [50, 500, 500],
  [50, 20, 50],
  [50, 10_000, 10_000],
  [50, 99_999, 10_000],
  [10_000, 1, 10_000],
])('a limit of %i becomes, for %i users asked for, %i', (present, asked, granted) => {
  expect(raisedUserLimit(present, asked)).toBe(granted);
});
