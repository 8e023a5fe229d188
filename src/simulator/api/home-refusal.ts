import type { Scale } from '../../domain/home/temperature.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';
import type { ApiRefusal } from './api-error.ts';

type Values = Problem['values'];

/** What the API calls the parts of a change. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  target: 'target_temperature',
  targetLow: 'target_temperature_low',
  targetHigh: 'target_temperature_high',
  hvacMode: 'hvac_mode',
};

const inScale = (scale: Values[string] | undefined): 'c' | 'f' =>
  (scale as Scale) === 'C' ? 'c' : 'f';

/** A temperature as the service wrote it where it was seen: `100.0`, `'20.5'`. */
const decimal = (value: Values[string] | undefined): string => Number(value).toFixed(1);

function lockRefusal(side: 'above' | 'below', { temperature, limit, scale }: Values): ApiRefusal {
  const letter = inScale(scale);
  return {
    rule: `api/${side}-lock-${letter}`,
    values: {
      [letter === 'c' ? 'tempC' : 'tempF']: decimal(temperature),
      [side === 'above' ? 'highLockTemp' : 'lowLockTemp']: decimal(limit),
    },
  };
}

function rangeRefusal(side: 'high' | 'low', { temperature, scale }: Values): ApiRefusal {
  const letter = inScale(scale);
  // Too high was seen with a decimal, too low without.
  const text = side === 'high' ? decimal(temperature) : String(temperature);
  const name = letter === 'c' ? 'tempC' : 'tempF';
  return { rule: `api/too-${side}-${letter}`, values: { [name]: text } };
}

const incompatible =
  (action: 'heat' | 'cool') =>
  ({ mode }: Values): ApiRefusal => ({
    rule: 'api/incompatible-mode',
    values: { mode: String(mode), action },
  });

/** Refusals of the home's rules, in the words of the API. */
const REFUSALS: Partial<Record<ProblemCode, (values: Values, field: string) => ApiRefusal>> = {
  'thermostat/offline': () => ({ rule: 'api/thermostat-offline' }),
  'thermostat/battery-low': () => ({ rule: 'api/battery-low' }),
  'thermostat/unknown-mode': ({ mode }) => ({
    rule: 'api/unknown-mode',
    values: { mode: String(mode) },
  }),
  'thermostat/cannot-heat': incompatible('heat'),
  'thermostat/cannot-cool': incompatible('cool'),
  'thermostat/emergency-heat': (_, field) => ({
    rule: 'api/emergency-heat',
    values: { fieldName: FIELD_NAMES[field] ?? field },
  }),
  'thermostat/rush-hour': () => ({ rule: 'api/rush-hour' }),
  'thermostat/away': ({ what }) => ({
    rule: what === 'fan' ? 'api/fan-while-away' : 'api/target-while-away',
  }),
  'thermostat/eco': () => ({ rule: 'api/target-while-eco' }),
  'thermostat/wrong-mode': ({ mode }, field) => ({
    rule: 'api/wrong-mode',
    values: { fieldName: FIELD_NAMES[field] ?? field, mode: String(mode) },
  }),
  'thermostat/too-low': (values) => rangeRefusal('low', values),
  'thermostat/too-high': (values) => rangeRefusal('high', values),
  'thermostat/below-lock': (values) => lockRefusal('below', values),
  'thermostat/above-lock': (values) => lockRefusal('above', values),
  'thermostat/low-above-high': ({ low, high }) => ({
    rule: 'api/low-above-high',
    values: { low: decimal(low), high: decimal(high) },
  }),
  'thermostat/gap': ({ scale }) => ({ rule: `api/gap-${inScale(scale)}` }),
  'thermostat/no-fan': () => ({ rule: 'api/no-fan' }),
  'thermostat/fan-duration': () => ({ rule: 'api/fan-duration' }),
  'thermostat/safety-shutoff': () => ({ rule: 'api/safety-shutoff' }),
  'thermostat/label-too-long': () => ({ rule: 'api/label-too-long' }),
  'camera/offline': () => ({ rule: 'api/camera-offline' }),
  'trip/no-thermostat': () => ({ rule: 'api/trip-without-thermostat' }),
  'trip/window': () => ({ rule: 'api/trip-window' }),
};

/** What the API answers where a rule of the home refuses. */
export function homeRefusal({ code, values, field = '' }: Problem): ApiRefusal {
  const refusal = REFUSALS[code];
  if (refusal === undefined) throw new Error(`The API has no words for ${code}`);
  return refusal(values, field);
}
