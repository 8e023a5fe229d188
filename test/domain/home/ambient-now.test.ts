import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambientNow, courseOf } from '../../../src/domain/home/ambient-now.ts';
import { HOUR, MINUTE } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';

const START = 1_000_000;
const room = (changes: Parameters<typeof thermostat>[0]) =>
  thermostat({ ambientAt: START, ...changes });

describe('the temperature of a room', () => {
  it.each([
    ['is heated', { ambient: 18 }, 10, 10 * MINUTE, 19],
    ['stops at the target', { ambient: 18 }, 10, 20 * MINUTE, 20],
    ['stays there while it is colder outside', { ambient: 18 }, 10, 9 * HOUR, 20],
    ['goes on by itself when it is warmer outside', { ambient: 18 }, 30, 80 * MINUTE, 20.5],
    ['is cooled', { hvacMode: 'cool', ambient: 22 }, 30, 10 * MINUTE, 21],
    ['drifts to the weather', { hvacMode: 'off', ambient: 12 }, 10, 2 * HOUR, 11],
    ['stays at the weather', { hvacMode: 'off', ambient: 12 }, 10, 9 * HOUR, 10],
    ['drifts down to where heating begins', { hvacMode: 'eco', ambient: 13 }, 10, 9 * HOUR, 12.5],
    ['stands still before its beginning', { ambient: 18 }, 10, -HOUR, 18],
  ] as const)('%s', (_what, changes, outdoorTemperature, passed, expected) => {
    const home = structure({ outdoorTemperature });
    expect(ambientNow(room(changes), home, START + passed)).toBeCloseTo(expected, 9);
  });

  const degrees = fc.double({ min: -20, max: 45, noNaN: true });
  const passing = fc.integer({ min: 0, max: 48 * HOUR });
  const anyRoom = fc.record({
    hvacMode: fc.constantFrom('heat', 'cool', 'heat-cool', 'eco', 'off'),
    target: fc.integer({ min: 9, max: 32 }),
    ambient: degrees,
    canHeat: fc.boolean(),
    canCool: fc.boolean(),
  });
  const anyHome = fc.record({
    outdoorTemperature: degrees,
    away: fc.constantFrom('home', 'away'),
  });

  it('is the same in two steps as in one', () => {
    fc.assert(
      fc.property(anyRoom, anyHome, passing, passing, (changes, home, first, second) => {
        const [one, weather] = [room(changes), structure(home)];
        const between = START + first;
        const half = { ...one, ambient: ambientNow(one, weather, between), ambientAt: between };
        const end = between + second;
        expect(ambientNow(half, weather, end)).toBeCloseTo(ambientNow(one, weather, end), 6);
      }),
    );
  });

  it('never goes past where it is bound for', () => {
    fc.assert(
      fc.property(anyRoom, anyHome, passing, (changes, home, passed) => {
        const [one, weather] = [room(changes), structure(home)];
        const now = ambientNow(one, weather, START + passed);
        const { end, hvacState } = courseOf(one, weather, one.ambient);
        const bounds =
          hvacState === 'off'
            ? [one.ambient, end]
            : [one.ambient, end, courseOf(one, weather, end).end];
        expect(now).toBeGreaterThanOrEqual(Math.min(...bounds));
        expect(now).toBeLessThanOrEqual(Math.max(...bounds));
      }),
    );
  });
});
