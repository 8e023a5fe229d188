import { MINUTE } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { problem, type Problem } from '../problem.ts';
import type { SmokeAlarm } from '../smoke-alarm.ts';

/** How long a test by hand takes (ours). */
export const MANUAL_TEST_TIME = MINUTE;

/** What happens to an alarm; no client can write it. */
export interface SmokeAlarmEvent {
  readonly smokeAlarmState?: SmokeAlarm['smokeAlarmState'];
  readonly coAlarmState?: SmokeAlarm['coAlarmState'];
  readonly batteryHealth?: SmokeAlarm['batteryHealth'];
  readonly isOnline?: boolean;
  /** Somebody presses its button. */
  readonly isTested?: boolean;
}

/**
 * An alarm after something happened to it at `now` (ms). Gives smoke-alarm/offline and
 * smoke-alarm/alarm-on for a test that cannot be (ours).
 */
export function changeSmokeAlarm(
  alarm: SmokeAlarm,
  { isTested = false, ...event }: SmokeAlarmEvent,
  now: number,
): Result<SmokeAlarm, Problem> {
  const changed = { ...alarm, ...event };
  const isLost = alarm.isOnline && !changed.isOnline;
  const happened = { ...changed, lastConnectionAt: isLost ? now : changed.lastConnectionAt };
  if (!isTested) return ok(happened);
  if (!happened.isOnline) return err(problem('smoke-alarm/offline', {}));
  if (happened.smokeAlarmState !== 'ok' || happened.coAlarmState !== 'ok') {
    return err(problem('smoke-alarm/alarm-on', {}));
  }
  return ok({ ...happened, manualTestAt: now, manualTestEndsAt: now + MANUAL_TEST_TIME });
}
