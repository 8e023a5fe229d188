import { HOUR, MINUTE } from '../../shared/clock.ts';
import type { Structure } from '../structure.ts';
import type { HvacMode, Thermostat } from '../thermostat.ts';
import { ambientNow, courseOf } from './ambient-now.ts';
import { comfortRange, type ComfortRange } from './comfort-range.ts';

/** A thermostat by the clock. Temperatures in °C, not rounded. */
export interface ThermostatNow {
  readonly ambient: number;
  readonly hvacState: 'heating' | 'cooling' | 'off';
  /** What it holds the room within at present, with eco, away and safety in it. */
  readonly range: ComfortRange;
  /** Minutes until the target, up to the next five; 0 when nothing heats or cools (ours). */
  readonly minutesToTarget: number;
  /** The same as the API says it: `~15` [doc]. */
  readonly timeToTarget: string;
  readonly isFanRunning: boolean;
  /** When the fan stops (ms), while it runs. */
  readonly fanTimerEndsAt: number | null;
  readonly hasLeaf: boolean;
  /** In percent, by steps of five [code]. */
  readonly humidity: number;
  readonly isSunlightCorrecting: boolean;
  /** When it was last heard of (ms). */
  readonly lastConnectionAt: number;
}

/** Targets with which a thermostat shows the leaf, in °C (ours). */
const LEAF_HEATS_TO = 20;
const LEAF_COOLS_TO = 24;

/** How a thermostat is at `now` (ms): everything that the clock has a part in. */
export function thermostatNow(
  thermostat: Thermostat,
  structure: Structure,
  now: number,
): ThermostatNow {
  const ambient = ambientNow(thermostat, structure, now);
  const { end, rate, hvacState } = courseOf(thermostat, structure, ambient);
  const left = hvacState === 'off' ? 0 : (Math.abs(end - ambient) / rate) * HOUR;
  const minutesToTarget = Math.ceil(left / (5 * MINUTE)) * 5;
  const { fanTimerEndsAt, isOnline, lastConnectionAt } = thermostat;
  const isFanRunning = fanTimerEndsAt !== null && now < fanTimerEndsAt;
  return {
    ambient,
    hvacState,
    range: comfortRange(thermostat, structure),
    minutesToTarget,
    timeToTarget: `~${String(minutesToTarget)}`,
    isFanRunning,
    fanTimerEndsAt: isFanRunning ? fanTimerEndsAt : null,
    hasLeaf: hasLeaf(thermostat, modeOf(thermostat, structure)),
    humidity: Math.round(thermostat.humidity / 5) * 5,
    isSunlightCorrecting: thermostat.isSunlightCorrected && thermostat.isInSunlight,
    lastConnectionAt: isOnline ? now : lastConnectionAt,
  };
}

/** The mode that counts: away is as good as eco. */
function modeOf({ hvacMode }: Thermostat, { away }: Structure): HvacMode {
  return away === 'away' && hvacMode !== 'off' ? 'eco' : hvacMode;
}

function hasLeaf({ target, targetLow, targetHigh }: Thermostat, mode: HvacMode): boolean {
  switch (mode) {
    case 'off':
      return false;
    case 'eco':
      return true;
    case 'heat':
      return target <= LEAF_HEATS_TO;
    case 'cool':
      return target >= LEAF_COOLS_TO;
    case 'heat-cool':
      return targetLow <= LEAF_HEATS_TO && targetHigh >= LEAF_COOLS_TO;
  }
}
