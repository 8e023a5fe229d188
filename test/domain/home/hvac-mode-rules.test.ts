import { describe, expect, it } from 'vitest';
import { checkHvacMode, supportedModes } from '../../../src/domain/home/hvac-mode-rules.ts';
import { thermostat } from '../../builders/home.ts';

describe('a mode', () => {
  it.each([
    [{}, 'cool', undefined],
    [{}, 'warm', 'thermostat/unknown-mode'],
    [{ canHeat: false }, 'heat', 'thermostat/cannot-heat'],
    [{ canHeat: false }, 'heat-cool', 'thermostat/cannot-heat'],
    [{ canCool: false }, 'cool', 'thermostat/cannot-cool'],
    [{ canCool: false }, 'heat-cool', 'thermostat/cannot-cool'],
    [{ canHeat: false, canCool: false }, 'eco', undefined],
    [{ isUsingEmergencyHeat: true }, 'off', 'thermostat/emergency-heat'],
    [{ isUsingEmergencyHeat: true }, 'heat', undefined],
  ])('with %o, %s: %s', (changes, mode, code) => {
    expect(checkHvacMode(thermostat(changes), mode)?.code).toBe(code);
  });

  it('is offered when the thermostat can hold it', () => {
    expect(supportedModes({ canHeat: true, canCool: false })).toEqual(['heat', 'eco', 'off']);
    expect(supportedModes(thermostat())).toHaveLength(5);
  });
});
