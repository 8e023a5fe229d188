import { describe, expect, it } from 'vitest';
import { thermostatNow } from '../../../src/domain/home/thermostat-now.ts';
import { MINUTE } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';

const NOW = 1000;

describe('a thermostat by the clock', () => {
  it.each([
    [{ ambient: 18 }, 'heating', '~20'],
    [{ ambient: 19.9 }, 'heating', '~5'],
    [{ ambient: 20 }, 'off', '~0'],
    [{ hvacMode: 'cool', ambient: 21.5 }, 'cooling', '~15'],
    [{ hvacMode: 'off', ambient: 18 }, 'off', '~0'],
  ] as const)('with %o is %s, time to target %s', (changes, hvacState, timeToTarget) => {
    const now = thermostatNow(thermostat(changes), structure(), NOW);
    expect(now).toMatchObject({ hvacState, timeToTarget });
  });

  it.each([
    [null, NOW, false],
    [NOW + MINUTE, NOW + MINUTE - 1, true],
    [NOW + MINUTE, NOW + MINUTE, false],
  ])('has a fan with an end at %s, which at %d runs: %s', (fanTimerEndsAt, now, isFanRunning) => {
    expect(thermostatNow(thermostat({ fanTimerEndsAt }), structure(), now)).toMatchObject({
      isFanRunning,
      fanTimerEndsAt: isFanRunning ? fanTimerEndsAt : null,
    });
  });

  it.each([
    [{ hvacMode: 'heat', target: 20 }, 'home', true],
    [{ hvacMode: 'heat', target: 20.5 }, 'home', false],
    [{ hvacMode: 'heat', target: 20.5 }, 'away', true],
    [{ hvacMode: 'cool', target: 24 }, 'home', true],
    [{ hvacMode: 'cool', target: 23.5 }, 'home', false],
    [{ hvacMode: 'heat-cool', targetLow: 20, targetHigh: 24 }, 'home', true],
    [{ hvacMode: 'heat-cool', targetLow: 20, targetHigh: 23 }, 'home', false],
    [{ hvacMode: 'eco' }, 'home', true],
    [{ hvacMode: 'off' }, 'away', false],
  ] as const)('with %o and %s has the leaf: %s', (changes, away, hasLeaf) => {
    const home = structure({ away });
    expect(thermostatNow(thermostat(changes), home, NOW).hasLeaf).toBe(hasLeaf);
  });

  it('says humidity by fives, and when it was last heard of', () => {
    const one = thermostat({ humidity: 52.6, isInSunlight: true });
    expect(thermostatNow(one, structure(), 5000)).toMatchObject({
      humidity: 55,
      lastConnectionAt: 5000,
      isSunlightCorrecting: true,
    });
    const lost = thermostatNow({ ...one, isOnline: false }, structure(), 5000);
    expect(lost.lastConnectionAt).toBe(1000);
  });
});
