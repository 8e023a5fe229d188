import { expect, it } from 'vitest';
import { ambientNow } from '../../../src/domain/home/ambient-now.ts';
import {
  setAway,
  setOutdoorTemperature,
  setPeakPeriod,
} from '../../../src/domain/home/change-structure.ts';
import { HOUR, MINUTE } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';

const NOW = 1000 + 10 * MINUTE;
const home = structure({ thermostats: [thermostat({ ambient: 18 })] });

it('a home that all leave is heated until then', () => {
  const left = setAway(home, 'away', NOW);
  expect(left.away).toBe('away');
  expect(ambientNow(left.thermostats[0]!, left, NOW)).toBeCloseTo(19, 9);
  expect(ambientNow(left.thermostats[0]!, left, NOW + HOUR)).toBeCloseTo(18.5, 9);
});

it('other weather counts from now on', () => {
  const off = { ...home, thermostats: [thermostat({ hvacMode: 'off', ambient: 18 })] };
  const warm = setOutdoorTemperature(off, 30, 1000 + HOUR);
  expect(ambientNow(warm.thermostats[0]!, warm, 1000 + HOUR)).toBeCloseTo(17.5, 9);
  expect(ambientNow(warm.thermostats[0]!, warm, 1000 + 2 * HOUR)).toBeCloseTo(18, 9);
});

it('a rush hour enrols the home, and calling it off leaves it so', () => {
  const announced = setPeakPeriod(home, { startsAt: 1, endsAt: 2 });
  expect(announced.isRushHourEnrolled).toBe(true);
  expect(setPeakPeriod(announced, null)).toMatchObject({
    peakPeriod: null,
    isRushHourEnrolled: true,
  });
  expect(setPeakPeriod(home, null).isRushHourEnrolled).toBe(false);
});
