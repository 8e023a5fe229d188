import type { Structure } from '../structure.ts';

/**
 * Whether heating, cooling and fans are shut off for safety: an alarm of the home is in emergency
 * [doc for the fan; ours for heating and cooling].
 */
export function isSafetyShutoff({ smokeAlarms }: Pick<Structure, 'smokeAlarms'>): boolean {
  return smokeAlarms.some(
    ({ smokeAlarmState, coAlarmState }) =>
      smokeAlarmState === 'emergency' || coAlarmState === 'emergency',
  );
}
