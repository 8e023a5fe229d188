import { TARGET_BOUNDS } from '../../domain/home/temperature.ts';
import { FAN_TIMER_DURATIONS, HVAC_MODES } from '../../domain/thermostat.ts';
import { MINUTE } from '../../shared/clock.ts';
import type { NodeKind } from './field-table.ts';
import type { Json } from './field.ts';

/** How a value that can be written is best put in, with one to begin with. */
export type WriteInput =
  | { readonly kind: 'choice'; readonly values: readonly Json[]; readonly start: Json }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly step: number;
      readonly start: number;
    }
  | { readonly kind: 'text'; readonly start: string }
  | { readonly kind: 'json'; readonly start: Json };

/** A window that begins in half an hour, and lasts a quarter of one (ms; ours). */
const SOON = 30 * MINUTE;
const WINDOW = 15 * MINUTE;

const choice = (...values: readonly Json[]): WriteInput => ({
  ...{ kind: 'choice', values, start: values[0] ?? null },
});
const degrees = (scale: 'C' | 'F', start: number): WriteInput => ({
  ...{ kind: 'number', ...TARGET_BOUNDS[scale], start },
});

type Inputs = Readonly<Record<string, (now: number) => WriteInput>>;

const THERMOSTAT: Inputs = {
  target_temperature_f: () => degrees('F', 70),
  target_temperature_c: () => degrees('C', 21),
  target_temperature_high_f: () => degrees('F', 76),
  target_temperature_high_c: () => degrees('C', 24.5),
  target_temperature_low_f: () => degrees('F', 66),
  target_temperature_low_c: () => degrees('C', 19),
  hvac_mode: () => choice(...HVAC_MODES),
  fan_timer_active: () => choice(true, false),
  fan_timer_duration: () => choice(...FAN_TIMER_DURATIONS),
  temperature_scale: () => choice('C', 'F'),
  label: () => ({ kind: 'text', start: 'upstairs' }),
};

const INPUTS: Readonly<Record<NodeKind, Inputs>> = {
  metadata: {},
  thermostats: THERMOSTAT,
  smoke_co_alarms: {},
  cameras: { is_streaming: () => choice(true, false) },
  structures: {
    away: () => choice('away', 'home'),
    name: () => ({ kind: 'text', start: 'Home' }),
    eta: (now) => ({ kind: 'json', start: arrival(now) }),
  },
};

/** A trip that could be announced at a moment (ms). */
function arrival(now: number): Json {
  return {
    trip_id: 'trip-1',
    estimated_arrival_window_begin: new Date(now + SOON).toISOString(),
    estimated_arrival_window_end: new Date(now + SOON + WINDOW).toISOString(),
  };
}

/** How a field is written, at a moment (ms); null for one that nobody can write. */
export function writeInput(kind: NodeKind, name: string, now: number): WriteInput | null {
  const inputs = INPUTS[kind];
  return Object.hasOwn(inputs, name) ? (inputs[name]?.(now) ?? null) : null;
}

/** The members that show how a whole device or structure is written; null where nothing can be. */
export function writeExample(kind: NodeKind, now: number): WriteInput | null {
  const [name] = Object.keys(INPUTS[kind]);
  const input = name === undefined ? null : writeInput(kind, name, now);
  return input === null || name === undefined
    ? null
    : { kind: 'json', start: { [name]: input.start } };
}
