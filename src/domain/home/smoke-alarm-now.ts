import { ALARM_STATES, type AlarmState, type SmokeAlarm } from '../smoke-alarm.ts';
import type { Structure } from '../structure.ts';

/** The colour of an alarm's light, as the API names it [code]. */
export type AlarmColor = 'gray' | 'green' | 'yellow' | 'red';

/** An alarm by the clock. */
export interface SmokeAlarmNow {
  readonly color: AlarmColor;
  readonly isManualTestActive: boolean;
  /** When it was last heard of (ms). */
  readonly lastConnectionAt: number;
}

/** How an alarm is at `now` (ms). */
export function smokeAlarmNow(alarm: SmokeAlarm, now: number): SmokeAlarmNow {
  const { isOnline, manualTestEndsAt, lastConnectionAt } = alarm;
  return {
    color: colorOf(alarm),
    isManualTestActive: isOnline && manualTestEndsAt !== null && now < manualTestEndsAt,
    lastConnectionAt: isOnline ? now : lastConnectionAt,
  };
}

/** Which colour when is ours: gray without a connection, yellow for a battery as for a warning. */
function colorOf(alarm: SmokeAlarm): AlarmColor {
  if (!alarm.isOnline) return 'gray';
  const worst = worstOf([alarm.smokeAlarmState, alarm.coAlarmState]);
  if (worst === 'emergency') return 'red';
  return worst === 'warning' || alarm.batteryHealth === 'replace' ? 'yellow' : 'green';
}

/** The worst state of smoke or CO in a home [doc]; `ok` where there is no alarm. */
export function worstAlarmState(
  { smokeAlarms }: Pick<Structure, 'smokeAlarms'>,
  field: 'smokeAlarmState' | 'coAlarmState',
): AlarmState {
  return worstOf(smokeAlarms.map((alarm) => alarm[field]));
}

function worstOf(states: readonly AlarmState[]): AlarmState {
  const worst = Math.max(0, ...states.map((state) => ALARM_STATES.indexOf(state)));
  return ALARM_STATES[worst] ?? 'ok';
}
