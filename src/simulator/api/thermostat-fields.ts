import { readTemperature } from '../../domain/home/temperature.ts';
import type { ThermostatNow } from '../../domain/home/thermostat-now.ts';
import type { Thermostat } from '../../domain/thermostat.ts';
import { deviceFields, speakingDeviceFields, type DeviceSubject } from './device-fields.ts';
import { fieldMaker, timestamp, type Field } from './field.ts';
import { changing, reading } from './opening.ts';

type Subject = DeviceSubject<Thermostat, ThermostatNow>;

const READS = [reading('thermostat')];
const WRITABLE = { writes: [changing('thermostat')] };
/** The documentation says from which version on these two can be written; all else is of old. */
const WRITABLE_FROM_5 = { writes: [changing('thermostat', 5)] };

const field = fieldMaker<Subject>(READS);

/** A temperature (°C) in both scales: whole °F, and °C to half a degree [code]. */
function temperatures(
  name: string,
  celsius: (subject: Subject) => number,
  others: Partial<Field<Subject>> = {},
): Field<Subject>[] {
  const inScale = (scale: 'C' | 'F') => (subject: Subject) =>
    readTemperature(celsius(subject), scale);
  return [
    field(`${name}_f`, 'integer', 'code', inScale('F'), others),
    field(`${name}_c`, 'number', 'code', inScale('C'), others),
  ];
}

/** Fields of `devices.thermostats.ID`. */
export const THERMOSTAT_FIELDS: readonly Field<Subject>[] = [
  ...deviceFields<Subject>('thermostat', READS),
  ...speakingDeviceFields<Subject>(READS),
  field('label', 'string', 'doc', ({ device }) => device.label, WRITABLE_FROM_5),
  field('can_cool', 'boolean', 'code', ({ device }) => device.canCool),
  field('can_heat', 'boolean', 'code', ({ device }) => device.canHeat),
  field('has_fan', 'boolean', 'code', ({ device }) => device.hasFan),
  field('is_using_emergency_heat', 'boolean', 'code', ({ device }) => device.isUsingEmergencyHeat),
  field('has_leaf', 'boolean', 'code', ({ state }) => state.hasLeaf),
  field('temperature_scale', 'string', 'doc', ({ device }) => device.scale, WRITABLE_FROM_5),
  ...temperatures('target_temperature', ({ device }) => device.target, WRITABLE),
  ...temperatures('target_temperature_high', ({ device }) => device.targetHigh, WRITABLE),
  ...temperatures('target_temperature_low', ({ device }) => device.targetLow, WRITABLE),
  ...temperatures('eco_temperature_high', ({ device }) => device.ecoHigh),
  ...temperatures('eco_temperature_low', ({ device }) => device.ecoLow),
  // The names of the same two before there was eco; they stayed.
  ...temperatures('away_temperature_high', ({ device }) => device.ecoHigh),
  ...temperatures('away_temperature_low', ({ device }) => device.ecoLow),
  ...temperatures('ambient_temperature', ({ state }) => state.ambient),
  field('humidity', 'integer', 'code', ({ state }) => state.humidity),
  field('hvac_mode', 'string', 'code', ({ device }) => device.hvacMode, WRITABLE),
  field('previous_hvac_mode', 'string', 'code', ({ device }) => device.previousHvacMode ?? ''),
  field('hvac_state', 'string', 'code', ({ state }) => state.hvacState),
  field('fan_timer_active', 'boolean', 'doc', ({ state }) => state.isFanRunning, WRITABLE),
  field('fan_timer_duration', 'integer', 'code', ({ device }) => device.fanTimerDuration, WRITABLE),
  field('fan_timer_timeout', 'timestamp', 'code', ({ state }) => timestamp(state.fanTimerEndsAt)),
  field('is_locked', 'boolean', 'code', ({ device }) => device.isLocked),
  ...temperatures('locked_temp_min', ({ device }) => device.lockedMin),
  ...temperatures('locked_temp_max', ({ device }) => device.lockedMax),
  field(
    'sunlight_correction_enabled',
    'boolean',
    'code',
    ({ device }) => device.isSunlightCorrected,
  ),
  field('sunlight_correction_active', 'boolean', 'code', ({ state }) => state.isSunlightCorrecting),
  field('time_to_target', 'string', 'code', ({ state }) => state.timeToTarget),
  field('time_to_target_training', 'string', 'code', ({ device }) => device.timeToTargetTraining),
];
