import { describe, expect, it } from 'vitest';
import { checkFan, checkFanDuration } from '../../../src/domain/home/fan-rules.ts';
import { smokeAlarm, structure, thermostat } from '../../builders/home.ts';

describe('the fan', () => {
  it.each([
    [15, undefined],
    [960, undefined],
    [20, 'thermostat/fan-duration'],
    [Number.NaN, 'thermostat/fan-duration'],
  ])('runs for %d minutes: %s', (duration, code) => {
    expect(checkFanDuration(duration)?.code).toBe(code);
  });

  const emergency = [smokeAlarm({ smokeAlarmState: 'emergency' })];
  it.each([
    [{}, {}, true, undefined],
    [{ hasFan: false }, {}, true, 'thermostat/no-fan'],
    [{}, { smokeAlarms: emergency }, true, 'thermostat/safety-shutoff'],
    [{}, { smokeAlarms: emergency }, false, undefined],
    [{}, { away: 'away' as const }, false, 'thermostat/away'],
  ])('with %o in %o is started (%s): %s', (changes, home, isStarting, code) => {
    expect(checkFan(thermostat(changes), structure(home), isStarting)?.code).toBe(code);
  });
});
