import { expect, it } from 'vitest';
import { dayOf, isDay } from '../../src/domain/calendar-day.ts';

it.each([
  [Date.UTC(2024, 1, 29, 23, 59), '2024-02-29'],
  [Date.UTC(2024, 2, 1, 0, 0), '2024-03-01'],
  [0, '1970-01-01'],
])('%i is on %s', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['', false],
  ['2024-05-10T00:00', false],
])('%j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
