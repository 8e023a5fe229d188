import { expect, it } from 'vitest';
import { isRushHour } from '../../../src/domain/home/rush-hour.ts';

const peakPeriod = { startsAt: 100, endsAt: 200 };

it.each([
  [true, peakPeriod, 99, false],
  [true, peakPeriod, 100, true],
  [true, peakPeriod, 199, true],
  [true, peakPeriod, 200, false],
  [false, peakPeriod, 150, false],
  [true, null, 150, false],
])('enrolled %s, %o, at %d: %s', (isRushHourEnrolled, period, now, expected) => {
  expect(isRushHour({ isRushHourEnrolled, peakPeriod: period }, now)).toBe(expected);
});
