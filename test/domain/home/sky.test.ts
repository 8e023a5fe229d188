import { describe, expect, it } from 'vitest';
import { minuteOfDay, skyAt } from '../../../src/domain/home/sky.ts';

describe('the time of day', () => {
  const noon = Date.UTC(2024, 0, 15, 12, 5);
  it.each([
    ['UTC', 12 * 60 + 5],
    ['America/Los_Angeles', 4 * 60 + 5],
    ['Asia/Kolkata', 17 * 60 + 35],
  ])('in %s', (timeZone, minute) => {
    expect(minuteOfDay(noon, timeZone)).toBe(minute);
  });

  it('begins at midnight', () => {
    expect(minuteOfDay(Date.UTC(2024, 0, 15), 'UTC')).toBe(0);
  });
});

describe('the sky', () => {
  it.each([
    [0, 'night', false, 0.4],
    [5 * 60 + 29, 'night', false, 0.948],
    [5 * 60 + 30, 'dawn', false, 0.95],
    [6 * 60, 'dawn', true, 0],
    [7 * 60, 'day', true, 1 / 14],
    [13 * 60, 'day', true, 0.5],
    [19 * 60, 'dusk', true, 13 / 14],
    [20 * 60, 'dusk', false, 0],
    [20 * 60 + 30, 'night', false, 0.05],
  ] as const)('at minute %d: %s, with the sun: %s, %d of the way', (minute, phase, isSun, way) => {
    const sky = skyAt(minute);
    expect(sky).toMatchObject({ phase, isSun });
    expect(sky.way).toBeCloseTo(way, 2);
  });
});
