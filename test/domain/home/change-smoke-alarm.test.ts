import { describe, expect, it } from 'vitest';
import { changeSmokeAlarm, MANUAL_TEST_TIME } from '../../../src/domain/home/change-smoke-alarm.ts';
import { smokeAlarm } from '../../builders/home.ts';

describe('an alarm', () => {
  it.each([
    [{}, { coAlarmState: 'emergency' }, { coAlarmState: 'emergency' }],
    [{}, { batteryHealth: 'replace' }, { batteryHealth: 'replace' }],
    [{}, { isOnline: false }, { isOnline: false, lastConnectionAt: 5000 }],
    [{ isOnline: false }, { isOnline: true }, { isOnline: true, lastConnectionAt: 1000 }],
    [{}, { isTested: true }, { manualTestAt: 5000, manualTestEndsAt: 5000 + MANUAL_TEST_TIME }],
    [{}, {}, { manualTestAt: null }],
  ] as const)('with %o after %o has %o', (changes, event, expected) => {
    const result = changeSmokeAlarm(smokeAlarm(changes), event, 5000);
    expect(result).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    [{ isOnline: false }, 'smoke-alarm/offline'],
    [{ coAlarmState: 'warning' }, 'smoke-alarm/alarm-on'],
    [{ smokeAlarmState: 'emergency' }, 'smoke-alarm/alarm-on'],
  ] as const)('with %o refuses a test: %s', (changes, code) => {
    const result = changeSmokeAlarm(smokeAlarm(changes), { isTested: true }, 5000);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });
});
