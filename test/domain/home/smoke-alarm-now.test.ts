import { describe, expect, it } from 'vitest';
import { smokeAlarmNow, worstAlarmState } from '../../../src/domain/home/smoke-alarm-now.ts';
import { smokeAlarm } from '../../builders/home.ts';

describe('the light of an alarm', () => {
  it.each([
    [{}, 'green'],
    [{ batteryHealth: 'replace' }, 'yellow'],
    [{ coAlarmState: 'warning' }, 'yellow'],
    [{ coAlarmState: 'warning', smokeAlarmState: 'emergency' }, 'red'],
    [{ isOnline: false, smokeAlarmState: 'emergency' }, 'gray'],
  ] as const)('with %o is %s', (changes, color) => {
    expect(smokeAlarmNow(smokeAlarm(changes), 5000).color).toBe(color);
  });
});

describe('a test by hand', () => {
  it.each([
    [{}, false],
    [{ manualTestEndsAt: 5001 }, true],
    [{ manualTestEndsAt: 5000 }, false],
    [{ manualTestEndsAt: 5001, isOnline: false }, false],
  ])('with %o is on: %s', (changes, expected) => {
    expect(smokeAlarmNow(smokeAlarm(changes), 5000).isManualTestActive).toBe(expected);
  });

  it('was heard of just now, unless the alarm is offline', () => {
    expect(smokeAlarmNow(smokeAlarm(), 5000).lastConnectionAt).toBe(5000);
    expect(smokeAlarmNow(smokeAlarm({ isOnline: false }), 5000).lastConnectionAt).toBe(1000);
  });
});

it('a home is as bad off as its worst alarm', () => {
  const smokeAlarms = [smokeAlarm({ coAlarmState: 'warning' }), smokeAlarm()];
  expect(worstAlarmState({ smokeAlarms }, 'coAlarmState')).toBe('warning');
  expect(worstAlarmState({ smokeAlarms }, 'smokeAlarmState')).toBe('ok');
  expect(worstAlarmState({ smokeAlarms: [] }, 'coAlarmState')).toBe('ok');
});
