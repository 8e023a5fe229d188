import type { Structure } from '../structure.ts';
import type { Thermostat } from '../thermostat.ts';
import { isSafetyShutoff } from './safety-shutoff.ts';

/** Heats below `low` and cools above `high` (°C); null where it never does. */
export interface ComfortRange {
  readonly low: number | null;
  readonly high: number | null;
}

const NOTHING: ComfortRange = { low: null, high: null };

/**
 * What a thermostat holds its room within. While the home is away it holds the eco temperatures,
 * whatever its mode (ours).
 */
export function comfortRange(thermostat: Thermostat, structure: Structure): ComfortRange {
  const wanted = isSafetyShutoff(structure) ? NOTHING : wantedRange(thermostat, structure.away);
  const low = thermostat.canHeat ? wanted.low : null;
  const high = thermostat.canCool ? wanted.high : null;
  // Records from elsewhere may have them crossed; nothing heats and cools in turn.
  return { low, high: low === null || high === null ? high : Math.max(low, high) };
}

function wantedRange(thermostat: Thermostat, away: Structure['away']): ComfortRange {
  const { hvacMode, target, targetLow, targetHigh, ecoLow, ecoHigh } = thermostat;
  if (hvacMode === 'off') return NOTHING;
  if (hvacMode === 'eco' || away === 'away') return { low: ecoLow, high: ecoHigh };
  if (hvacMode === 'heat') return { low: target, high: null };
  if (hvacMode === 'cool') return { low: null, high: target };
  return { low: targetLow, high: targetHigh };
}
