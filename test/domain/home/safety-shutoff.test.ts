import { expect, it } from 'vitest';
import { isSafetyShutoff } from '../../../src/domain/home/safety-shutoff.ts';
import { smokeAlarm } from '../../builders/home.ts';

it.each([
  [{}, false],
  [{ coAlarmState: 'warning' }, false],
  [{ coAlarmState: 'emergency' }, true],
  [{ smokeAlarmState: 'emergency' }, true],
] as const)('an alarm with %o shuts off: %s', (changes, expected) => {
  const smokeAlarms = [smokeAlarm(), smokeAlarm(changes)];
  expect(isSafetyShutoff({ smokeAlarms })).toBe(expected);
});
