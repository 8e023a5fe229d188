import { describe, expect, it } from 'vitest';
import {
  changeThermostat,
  type ThermostatChange,
} from '../../../src/domain/home/change-thermostat.ts';
import { MINUTE } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';

const NOW = 1000 + 10 * MINUTE;
const celsius = (value: number) => ({ value, scale: 'C' as const });
const change = (wanted: ThermostatChange, changes: Parameters<typeof thermostat>[0] = {}) =>
  changeThermostat(thermostat(changes), structure(), wanted, NOW);

describe('a change of a thermostat', () => {
  it.each<[ThermostatChange, object]>([
    [{ target: celsius(21.3) }, { target: 21.5 }],
    [{ target: { value: 68, scale: 'F' } }, { target: 20 }],
    [{ hvacMode: 'eco' }, { hvacMode: 'eco', previousHvacMode: 'heat' }],
    [{ hvacMode: 'heat' }, { hvacMode: 'heat', previousHvacMode: null }],
    [
      { hvacMode: 'heat-cool', targetLow: celsius(27), targetHigh: celsius(29) },
      { hvacMode: 'heat-cool', targetLow: 27, targetHigh: 29 },
    ],
    [
      { isFanRunning: true, fanTimerDuration: 45 },
      { fanTimerDuration: 45, fanTimerEndsAt: NOW + 45 * MINUTE },
    ],
    [{ isFanRunning: false }, { fanTimerEndsAt: null }],
    [
      { scale: 'F', label: 'upstairs' },
      { scale: 'F', label: 'upstairs' },
    ],
  ])('%o gives %o', (wanted, expected) => {
    expect(change(wanted)).toMatchObject({ ok: true, value: expected });
  });

  it.each<[Parameters<typeof thermostat>[0], ThermostatChange, string]>([
    [{ isOnline: false }, { scale: 'F' }, 'thermostat/offline'],
    [{ isBatteryLow: true }, { scale: 'F' }, 'thermostat/battery-low'],
    [{}, { hvacMode: 'warm' }, 'thermostat/unknown-mode'],
    [{}, { hvacMode: 'cool', targetLow: celsius(20) }, 'thermostat/wrong-mode'],
    // Whether it may be set at all is said before what is wrong with the value.
    [{}, { target: celsius(99), targetLow: celsius(20) }, 'thermostat/wrong-mode'],
    [{}, { target: celsius(99) }, 'thermostat/too-high'],
    [{ hvacMode: 'heat-cool' }, { targetLow: celsius(25) }, 'thermostat/gap'],
    [{ hvacMode: 'heat-cool' }, { targetHigh: celsius(18) }, 'thermostat/low-above-high'],
    [{}, { fanTimerDuration: 7 }, 'thermostat/fan-duration'],
    [{ hasFan: false }, { isFanRunning: true }, 'thermostat/no-fan'],
    [{}, { label: 'x'.repeat(256) }, 'thermostat/label-too-long'],
  ])('with %o refuses %o: %s', (changes, wanted, code) => {
    expect(change(wanted, changes)).toMatchObject({ ok: false, error: { code } });
  });

  it('goes on from the temperature that the room has by then', () => {
    const heated = change({ target: celsius(25) }, { ambient: 18 });
    if (!heated.ok) throw new Error(heated.error.code);
    expect(heated.value.ambient).toBeCloseTo(19, 9);
    expect(heated.value.ambientAt).toBe(NOW);
  });

  it('forgets the mode before eco once it has left it', () => {
    const before = { hvacMode: 'eco', previousHvacMode: 'heat' } as const;
    expect(change({ hvacMode: 'cool' }, before)).toMatchObject({
      value: { hvacMode: 'cool', previousHvacMode: null },
    });
    expect(change({ hvacMode: 'eco' }, before)).toMatchObject({
      value: { previousHvacMode: 'heat' },
    });
  });
});
