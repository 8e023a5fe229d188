import { describe, expect, it } from 'vitest';
import {
  checkTargetGap,
  checkTargetOpen,
  checkTargetRange,
  targetsOf,
} from '../../../src/domain/home/target-rules.ts';
import { structure, thermostat } from '../../builders/home.ts';

const RUSH = { isRushHourEnrolled: true, peakPeriod: { startsAt: 0, endsAt: 9000 } };

describe('a target may be set', () => {
  it.each([
    [{ hvacMode: 'heat' }, {}, 'target', undefined],
    [{ hvacMode: 'cool' }, {}, 'target', undefined],
    [{ hvacMode: 'heat-cool' }, {}, 'targetLow', undefined],
    [{ hvacMode: 'heat-cool' }, {}, 'target', 'thermostat/wrong-mode'],
    [{ hvacMode: 'cool' }, {}, 'targetLow', 'thermostat/wrong-mode'],
    [{ hvacMode: 'off' }, {}, 'target', 'thermostat/wrong-mode'],
    [{ hvacMode: 'eco' }, {}, 'target', 'thermostat/eco'],
    [{ hvacMode: 'eco' }, { away: 'away' }, 'target', 'thermostat/away'],
    [{ isUsingEmergencyHeat: true }, {}, 'target', 'thermostat/emergency-heat'],
    [{}, RUSH, 'target', 'thermostat/rush-hour'],
  ] as const)('with %o in %o, %s: %s', (changes, home, field, code) => {
    const found = checkTargetOpen(thermostat(changes), structure(home), field, 1000);
    expect(found?.code).toBe(code);
    if (found !== null) expect(found.field).toBe(field);
  });

  it('in the fields of its mode', () => {
    expect(targetsOf('eco')).toEqual([]);
    expect(targetsOf('heat-cool')).toEqual(['targetLow', 'targetHigh']);
  });
});

describe('a target of', () => {
  it.each([
    [8.5, 'C', {}, 'thermostat/too-low'],
    [9, 'C', {}, undefined],
    [32, 'C', {}, undefined],
    [32.5, 'C', {}, 'thermostat/too-high'],
    [49, 'F', {}, 'thermostat/too-low'],
    [50, 'F', {}, undefined],
    [90, 'F', {}, undefined],
    [91, 'F', {}, 'thermostat/too-high'],
    [19.5, 'C', { isLocked: true }, 'thermostat/below-lock'],
    [20, 'C', { isLocked: true }, undefined],
    [22.5, 'C', { isLocked: true }, 'thermostat/above-lock'],
    [68, 'F', { isLocked: true }, undefined],
    [73, 'F', { isLocked: true }, 'thermostat/above-lock'],
  ] as const)('%d °%s, with %o: %s', (value, scale, changes, code) => {
    expect(checkTargetRange(thermostat(changes), { value, scale }, 'target')?.code).toBe(code);
  });
});

describe('two targets', () => {
  it.each([
    [20, 21.5, 'C', undefined],
    [20, 21, 'C', 'thermostat/gap'],
    [22, 21, 'C', 'thermostat/low-above-high'],
    [20, 21.667, 'F', undefined],
    [20, 21.111, 'F', 'thermostat/gap'],
  ] as const)('of %d and %d in %s: %s', (targetLow, targetHigh, scale, code) => {
    expect(checkTargetGap({ targetLow, targetHigh }, scale, 'targetLow')?.code).toBe(code);
  });
});
