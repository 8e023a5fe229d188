import { beforeEach, expect, it } from 'vitest';
import { formatDay, formatTimeLeft } from '../../src/i18n/format.ts';
import { HOUR, MINUTE } from '../../src/shared/clock.ts';

beforeEach(() => {
  localStorage.clear();
});

it.each([
  [24 * HOUR, '24 hr, 0 min, 0 sec'],
  [23 * HOUR + 5 * MINUTE + 1, '23 hr, 5 min, 1 sec'],
  [MINUTE, '1 min, 0 sec'],
  [999, '1 sec'],
  [0, '0 sec'],
  [-5, '0 sec'],
])('%i ms are %s', (duration, text) => {
  expect(formatTimeLeft(duration)).toBe(text);
});

it('names a day as it is written, in whatever zone', () => {
  expect(formatDay('2024-02-29')).toBe('February 29, 2024');
});
