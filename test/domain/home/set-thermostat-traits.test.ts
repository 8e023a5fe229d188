import { describe, expect, it } from 'vitest';
import { setThermostatTraits } from '../../../src/domain/home/set-thermostat-traits.ts';
import { MINUTE } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';

const NOW = 1000 + 10 * MINUTE;

describe('the traits of a thermostat', () => {
  it.each([
    [{ hvacMode: 'heat-cool' }, { canCool: false }, { hvacMode: 'off' }],
    [{ hvacMode: 'heat' }, { canCool: false }, { hvacMode: 'heat' }],
    [{ hvacMode: 'eco' }, { canHeat: false, canCool: false }, { hvacMode: 'eco' }],
    [{ fanTimerEndsAt: 9e9 }, { hasFan: false }, { fanTimerEndsAt: null }],
    [{}, { isOnline: false }, { isOnline: false, lastConnectionAt: NOW }],
    [{ isOnline: false }, { isOnline: true }, { isOnline: true, lastConnectionAt: 1000 }],
    [{ ambient: 18 }, { ambient: 25 }, { ambient: 25, ambientAt: NOW }],
  ] as const)('of %o change by %o to %o', (changes, traits, expected) => {
    const changed = setThermostatTraits(thermostat(changes), structure(), traits, NOW);
    expect(changed).toMatchObject(expected);
  });
});
