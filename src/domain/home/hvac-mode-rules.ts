import { problem, type Problem } from '../problem.ts';
import { HVAC_MODES, type HvacMode, type Thermostat } from '../thermostat.ts';

const FIELD = { field: 'hvacMode' };

/** Whether a word is one of the modes. */
export function isHvacMode(word: string): word is HvacMode {
  return (HVAC_MODES as readonly string[]).includes(word);
}

/** The modes that a thermostat can be set to: it takes a heater to heat. */
export function supportedModes(thermostat: Pick<Thermostat, 'canHeat' | 'canCool'>): HvacMode[] {
  return HVAC_MODES.filter((mode) => checkSupport(thermostat, mode) === null);
}

/**
 * Whether a thermostat can change to a mode [doc]; emergency heat keeps the one that it has [ours].
 * Gives thermostat/unknown-mode, thermostat/cannot-heat, thermostat/cannot-cool and
 * thermostat/emergency-heat.
 */
export function checkHvacMode(thermostat: Thermostat, mode: string): Problem | null {
  if (!isHvacMode(mode)) return problem('thermostat/unknown-mode', { mode }, FIELD);
  if (thermostat.isUsingEmergencyHeat && mode !== thermostat.hvacMode) {
    return problem('thermostat/emergency-heat', {}, FIELD);
  }
  return checkSupport(thermostat, mode);
}

function checkSupport(
  { canHeat, canCool }: Pick<Thermostat, 'canHeat' | 'canCool'>,
  mode: HvacMode,
): Problem | null {
  if ((mode === 'heat' || mode === 'heat-cool') && !canHeat) {
    return problem('thermostat/cannot-heat', { mode }, FIELD);
  }
  if ((mode === 'cool' || mode === 'heat-cool') && !canCool) {
    return problem('thermostat/cannot-cool', { mode }, FIELD);
  }
  return null;
}
