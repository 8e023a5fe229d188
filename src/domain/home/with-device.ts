import type { Camera } from '../camera.ts';
import type { SmokeAlarm } from '../smoke-alarm.ts';
import type { Structure } from '../structure.ts';
import type { Thermostat } from '../thermostat.ts';
import { ambientNow } from './ambient-now.ts';

/** A structure with one of its thermostats changed; it is found by its ID. */
export function withThermostat(structure: Structure, changed: Thermostat): Structure {
  return { ...structure, thermostats: replaced(structure.thermostats, changed) };
}

/** A structure with one of its alarms changed at `now` (ms). */
export function withSmokeAlarm(structure: Structure, changed: SmokeAlarm, now: number): Structure {
  // An emergency shuts the heating off: until now it was on.
  return { ...settled(structure, now), smokeAlarms: replaced(structure.smokeAlarms, changed) };
}

/** A structure with one of its cameras changed. */
export function withCamera(structure: Structure, changed: Camera): Structure {
  return { ...structure, cameras: replaced(structure.cameras, changed) };
}

/**
 * The same home at `now` (ms) with its temperatures written down. Do so before you change what
 * they follow: until now they went by what it was set to before.
 */
export function settled(structure: Structure, now: number): Structure {
  const thermostats = structure.thermostats.map((one) => settledThermostat(one, structure, now));
  return { ...structure, thermostats };
}

/** The same for one thermostat. */
export function settledThermostat(
  thermostat: Thermostat,
  structure: Structure,
  now: number,
): Thermostat {
  const ambient = ambientNow(thermostat, structure, now);
  return { ...thermostat, ambient, ambientAt: Math.max(now, thermostat.ambientAt) };
}

/** A structure that was changed at `now` (ms). */
export function touched(structure: Structure, now: number): Structure {
  return { ...structure, updatedAt: now, revision: structure.revision + 1 };
}

function replaced<Device extends { readonly id: string }>(
  devices: readonly Device[],
  changed: Device,
): Device[] {
  return devices.map((one) => (one.id === changed.id ? changed : one));
}
