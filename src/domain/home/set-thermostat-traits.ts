import type { Structure } from '../structure.ts';
import type { Thermostat } from '../thermostat.ts';
import { settledThermostat } from './with-device.ts';

/** What the sandbox makes of a thermostat and its room; no client can write it. */
export type ThermostatTraits = Pick<
  Thermostat,
  | 'isOnline'
  | 'isBatteryLow'
  | 'canCool'
  | 'canHeat'
  | 'hasFan'
  | 'isUsingEmergencyHeat'
  | 'isLocked'
  | 'lockedMin'
  | 'lockedMax'
  | 'isSunlightCorrected'
  | 'isInSunlight'
  | 'timeToTargetTraining'
  | 'humidity'
  | 'ambient'
>;

/**
 * Changes traits of a thermostat at `now` (ms). Any of them may be: they are how the home is, not
 * what somebody asks of it. A mode that it can no longer hold becomes `off` (ours).
 */
export function setThermostatTraits(
  thermostat: Thermostat,
  structure: Structure,
  traits: Partial<ThermostatTraits>,
  now: number,
): Thermostat {
  const changed = { ...settledThermostat(thermostat, structure, now), ...traits };
  const isLost = thermostat.isOnline && !changed.isOnline;
  const { canHeat, canCool, hvacMode, hasFan } = changed;
  const needs = {
    heat: canHeat,
    cool: canCool,
    'heat-cool': canHeat && canCool,
    eco: true,
    off: true,
  };
  return {
    ...changed,
    hvacMode: needs[hvacMode] ? hvacMode : 'off',
    fanTimerEndsAt: hasFan ? changed.fanTimerEndsAt : null,
    lastConnectionAt: isLost ? now : changed.lastConnectionAt,
  };
}
