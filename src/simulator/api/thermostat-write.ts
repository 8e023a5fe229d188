import { changeThermostat, type ThermostatChange } from '../../domain/home/change-thermostat.ts';
import type { Scale } from '../../domain/home/temperature.ts';
import { withThermostat } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { checkText } from '../../domain/text-input.ts';
import type { Thermostat } from '../../domain/thermostat.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ApiRefusal } from './api-error.ts';
import type { Json } from './field.ts';
import { homeRefusal } from './home-refusal.ts';

type Values = Readonly<Record<string, Json>>;
type Written = Result<Partial<ThermostatChange>, ApiRefusal>;

const TARGETS = {
  target_temperature: 'target',
  target_temperature_low: 'targetLow',
  target_temperature_high: 'targetHigh',
} as const;

const INVALID = err({ rule: 'api/invalid-content' } as const);

/** What each field makes of a value that was sent; temperatures have rules of their own. */
const READERS: Readonly<Record<string, (value: Json) => Written>> = {
  hvac_mode: (value) =>
    typeof value === 'string'
      ? ok({ hvacMode: value })
      : err({ rule: 'api/unknown-mode', values: { mode: JSON.stringify(value) } }),
  fan_timer_active: (value) => (typeof value === 'boolean' ? ok({ isFanRunning: value }) : INVALID),
  fan_timer_duration: (value) =>
    typeof value === 'number' ? ok({ fanTimerDuration: value }) : err({ rule: 'api/fan-duration' }),
  temperature_scale: (value) =>
    value === 'C' || value === 'F' ? ok({ scale: value }) : err({ rule: 'api/unspecified' }),
  label: (value) =>
    typeof value === 'string' && checkText(value, { singleLine: true, names: true }).length === 0
      ? ok({ label: value })
      : INVALID,
};

/** Writes members that were sent to a thermostat, at `now` (ms): all of them or none. */
export function writeThermostat(
  structure: Structure,
  thermostat: Thermostat,
  values: Values,
  now: number,
): Result<Structure, ApiRefusal> {
  let change: ThermostatChange = {};
  for (const [name, value] of Object.entries(values)) {
    const read = readTarget(name, value, values) ?? READERS[name]?.(value) ?? INVALID;
    if (!read.ok) return read;
    change = { ...change, ...read.value };
  }
  const changed = changeThermostat(thermostat, structure, change, now);
  return changed.ok
    ? ok(withThermostat(structure, changed.value))
    : err(homeRefusal(changed.error));
}

/**
 * A target that was sent; null for any other field. °F are whole numbers [doc]; °C are taken to the
 * nearest half (ours).
 */
function readTarget(name: string, value: Json, values: Values): Written | null {
  const match = /^(?<target>target_temperature(?:_low|_high)?)_(?<scale>[cf])$/u.exec(name)?.groups;
  if (match === undefined) return null;
  const fieldName = match.target as keyof typeof TARGETS;
  const scale = match.scale?.toUpperCase() as Scale;
  if (typeof value !== 'number' || (scale === 'F' && !Number.isInteger(value))) {
    const temp = typeof value === 'string' ? value : JSON.stringify(value);
    return err({ rule: 'api/format', values: { temp, field_name: name } });
  }
  const twin = `${fieldName}_${scale === 'C' ? 'f' : 'c'}`;
  if (Object.hasOwn(values, twin)) return err({ rule: 'api/both-scales', values: { fieldName } });
  return ok({ [TARGETS[fieldName]]: { value, scale } });
}
