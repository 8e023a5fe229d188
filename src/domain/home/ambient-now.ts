import { HOUR } from '../../shared/clock.ts';
import type { Structure } from '../structure.ts';
import type { Thermostat } from '../thermostat.ts';
import { comfortRange } from './comfort-range.ts';

/** How fast a room is heated or cooled, and how fast it goes by itself, in °C per hour (ours). */
const DRIVEN_RATE = 6;
const DRIFT_RATE = 0.5;

/** The way a room's temperature goes on from now. */
export interface Course {
  /** Where it goes (°C), and how fast (°C per hour, 0 or more). */
  readonly end: number;
  readonly rate: number;
  readonly hvacState: 'heating' | 'cooling' | 'off';
}

/**
 * Where a room of `ambient` °C goes: to the nearer end of what its thermostat holds, or by itself
 * towards the weather outside, and no further than the thermostat lets it.
 */
export function courseOf(thermostat: Thermostat, structure: Structure, ambient: number): Course {
  const { low, high } = comfortRange(thermostat, structure);
  if (low !== null && ambient < low) return { end: low, rate: DRIVEN_RATE, hvacState: 'heating' };
  if (high !== null && ambient > high) {
    return { end: high, rate: DRIVEN_RATE, hvacState: 'cooling' };
  }
  const outdoors = structure.outdoorTemperature;
  const end = Math.min(Math.max(outdoors, low ?? -Infinity), high ?? Infinity);
  return { end, rate: DRIFT_RATE, hvacState: 'off' };
}

/**
 * The temperature of a thermostat's room (°C) at `now` (ms), by what the home is set to since
 * `ambientAt`. It never goes past where it is bound for; before `ambientAt` it stands still.
 */
export function ambientNow(thermostat: Thermostat, structure: Structure, now: number): number {
  const { ambient, ambientAt } = thermostat;
  let from = ambient;
  let hours = Math.max(0, now - ambientAt) / HOUR;
  for (;;) {
    const { end, rate, hvacState } = courseOf(thermostat, structure, from);
    const needed = Math.abs(end - from) / rate;
    if (hours < needed) return from + Math.sign(end - from) * hours * rate;
    // What was heated or cooled goes on by itself, within what is held: that is the last stretch.
    if (hvacState === 'off') return end;
    from = end;
    hours -= needed;
  }
}
