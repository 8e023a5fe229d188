import { problem, type Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';
import type { HvacMode, Thermostat } from '../thermostat.ts';
import { isRushHour } from './rush-hour.ts';
import { readTemperature, TARGET_BOUNDS, TARGET_GAP, type Temperature } from './temperature.ts';

/** What can be set of a thermostat's targets; `target` is for heat and for cool. */
export type TargetField = 'target' | 'targetLow' | 'targetHigh';

/** The targets that a mode has [doc]: none in eco and off. */
export function targetsOf(mode: HvacMode): readonly TargetField[] {
  if (mode === 'heat' || mode === 'cool') return ['target'];
  return mode === 'heat-cool' ? ['targetLow', 'targetHigh'] : [];
}

/**
 * Whether a target may be set at all at `now` (ms). Gives thermostat/away, thermostat/eco,
 * thermostat/wrong-mode, thermostat/emergency-heat [ours] and thermostat/rush-hour [ours].
 */
export function checkTargetOpen(
  thermostat: Thermostat,
  structure: Structure,
  field: TargetField,
  now: number,
): Problem | null {
  const { hvacMode: mode, isUsingEmergencyHeat } = thermostat;
  if (structure.away === 'away') return problem('thermostat/away', { what: 'target' }, { field });
  if (mode === 'eco') return problem('thermostat/eco', {}, { field });
  if (!targetsOf(mode).includes(field)) {
    return problem('thermostat/wrong-mode', { what: field, mode }, { field });
  }
  if (isUsingEmergencyHeat) return problem('thermostat/emergency-heat', {}, { field });
  return isRushHour(structure, now) ? problem('thermostat/rush-hour', {}, { field }) : null;
}

/**
 * Whether a target lies within what a thermostat takes [doc], and within its lock. Gives
 * thermostat/too-low, thermostat/too-high, thermostat/below-lock and thermostat/above-lock.
 */
export function checkTargetRange(
  { isLocked, lockedMin, lockedMax }: Thermostat,
  { value: temperature, scale }: Temperature,
  field: TargetField,
): Problem | null {
  const { least, most } = TARGET_BOUNDS[scale];
  const said = (limit: number) => ({ temperature, scale, limit });
  if (temperature < least) return problem('thermostat/too-low', said(least), { field });
  if (temperature > most) return problem('thermostat/too-high', said(most), { field });
  if (!isLocked) return null;
  const [min, max] = [readTemperature(lockedMin, scale), readTemperature(lockedMax, scale)];
  if (temperature < min) return problem('thermostat/below-lock', said(min), { field });
  return temperature > max ? problem('thermostat/above-lock', said(max), { field }) : null;
}

/**
 * Whether the targets of heat-cool are far enough apart, in the scale they were set in [doc].
 * Gives thermostat/low-above-high [ours] and thermostat/gap.
 */
export function checkTargetGap(
  { targetLow, targetHigh }: Pick<Thermostat, 'targetLow' | 'targetHigh'>,
  scale: Temperature['scale'],
  field: TargetField,
): Problem | null {
  const [low, high] = [readTemperature(targetLow, scale), readTemperature(targetHigh, scale)];
  if (low > high) return problem('thermostat/low-above-high', { low, high, scale }, { field });
  const gap = TARGET_GAP[scale];
  return high - low < gap ? problem('thermostat/gap', { gap, scale }, { field }) : null;
}
