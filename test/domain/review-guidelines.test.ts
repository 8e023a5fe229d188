import { expect, it } from 'vitest';
import { findGuideline, GUIDELINES } from '../../src/domain/review-guidelines.ts';

it('has the thirteen guidelines on record, in their order', () => {
  expect(GUIDELINES.map(({ number }) => number)).toEqual(
    Array.from({ length: 13 }, (_, index) => `1.${index}`),
  );
  expect(new Set(GUIDELINES.map(({ id }) => id)).size).toBe(13);
});

it.each([
  ['1.0', 'precondition', true],
  ['1.6', 'may-reject', true],
  ['1.9', 'reject', true],
  ['1.12', 'reject', false],
])('%s: %s, complete: %j', (number, consequence, isComplete) => {
  expect(findGuideline(number)).toMatchObject({ consequence, isComplete });
});

it('finds no other', () => {
  expect(findGuideline('2.0')).toBeUndefined();
});
