import { problem, type Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import { FAN_TIMER_DURATIONS, type Thermostat } from '../thermostat.ts';
import { isSafetyShutoff } from './safety-shutoff.ts';

/** Whether the fan can be told to run that long (minutes) [doc]. Gives thermostat/fan-duration. */
export function checkFanDuration(duration: number): Problem | null {
  if ((FAN_TIMER_DURATIONS as readonly number[]).includes(duration)) return null;
  return problem('thermostat/fan-duration', { duration }, { field: 'fanTimerDuration' });
}

/**
 * Whether the fan can be started or stopped [doc]. Gives thermostat/no-fan [ours],
 * thermostat/safety-shutoff when it is to start, and thermostat/away.
 */
export function checkFan(
  { hasFan }: Thermostat,
  structure: Structure,
  isStarting: boolean,
): Problem | null {
  const place = { field: 'isFanRunning' };
  if (!hasFan) return problem('thermostat/no-fan', {}, place);
  if (isStarting && isSafetyShutoff(structure)) {
    return problem('thermostat/safety-shutoff', {}, place);
  }
  return structure.away === 'away' ? problem('thermostat/away', { what: 'fan' }, place) : null;
}
