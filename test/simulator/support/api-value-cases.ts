import { heatingIs, write, type ApiCase } from './api-case.ts';
import { PATHS } from './api-world.ts';

const { heating, heatCool, structure } = PATHS;

/** What is sent to the thermostat that heats, and what comes back. */
const target = (
  rule: ApiCase['rule'],
  [field, value]: readonly [field: string, value: unknown],
  [text, anchor, details]: readonly [text: string, anchor: string, details?: ApiCase['details']],
  home: ApiCase['home'] = {},
): ApiCase => ({
  rule,
  what: `${field}: ${JSON.stringify(value)}`,
  home,
  send: write(heating, { [field]: value }),
  text,
  anchor,
  ...(details === undefined ? {} : { details }),
});

const F = 'target_temperature_f';
const C = 'target_temperature_c';
const LOCKED = heatingIs({ isLocked: true, lockedMin: 20, lockedMax: 20.5 });

const TEMPERATURES: readonly ApiCase[] = [
  ...(
    [
      ['72', '72'],
      [null, 'null'],
      [70.5, '70.5'],
      [true, 'true'],
      [{}, '{}'],
    ] as const
  ).map(([value, temp]) =>
    target(
      'api/format',
      [F, value],
      [`Temperature '${temp}' is in wrong format`, 'format-error', { field_name: F }],
    ),
  ),
  target(
    'api/format',
    [C, 'warm'],
    ["Temperature 'warm' is in wrong format", 'format-error', { field_name: C }],
  ),
  {
    rule: 'api/both-scales',
    what: 'two targets of one',
    send: write(heating, { [F]: 70, [C]: 21 }),
    text: 'Cannot set target_temperature in both scales',
    anchor: 'both-scales',
    details: { fieldName: 'target_temperature' },
  },
  target(
    'api/too-high-f',
    [F, 100],
    ['Temperature F value is too high: 100.0', 'high-f-value', { tempF: '100.0' }],
  ),
  target(
    'api/too-high-f',
    [F, 91],
    ['Temperature F value is too high: 91.0', 'high-f-value', { tempF: '91.0' }],
  ),
  target(
    'api/too-high-c',
    [C, 32.5],
    ['Temperature C value is too high: 32.5', 'high-c-value', { tempC: '32.5' }],
  ),
  target(
    'api/too-low-f',
    [F, 10],
    ['Temperature F value is too low: 10', 'low-f-value', { tempF: '10' }],
  ),
  target(
    'api/too-low-c',
    [C, 8.5],
    ['Temperature C value is too low: 8.5', 'low-c-value', { tempC: '8.5' }],
  ),
  target(
    'api/above-lock-c',
    [C, 21],
    [
      "Temperature C '21.0' is too high for lock temperature '20.5'",
      'high-c-value-4-lock',
      { tempC: '21.0', highLockTemp: '20.5' },
    ],
    LOCKED,
  ),
  target(
    'api/above-lock-f',
    [F, 70],
    [
      "Temperature F '70.0' is too high for lock temperature '69.0'",
      'high-f-value-4-lock',
      { tempF: '70.0', highLockTemp: '69.0' },
    ],
    LOCKED,
  ),
  target(
    'api/below-lock-c',
    [C, 19.5],
    [
      "Temperature C '19.5' is too low for lock temperature '20.0'",
      'low-c-value-4-lock',
      { tempC: '19.5', lowLockTemp: '20.0' },
    ],
    LOCKED,
  ),
  target(
    'api/below-lock-f',
    [F, 67],
    [
      "Temperature F '67.0' is too low for lock temperature '68.0'",
      'low-f-value-4-lock',
      { tempF: '67.0', lowLockTemp: '68.0' },
    ],
    LOCKED,
  ),
  {
    rule: 'api/gap-c',
    what: 'one degree in heat-cool',
    send: write(heatCool, { target_temperature_low_c: 20, target_temperature_high_c: 21 }),
    text: 'Cannot set target temperature closer than 1.5 degrees C',
    anchor: 'target-gap',
  },
  {
    rule: 'api/gap-f',
    what: 'two degrees from the other one',
    send: write(heatCool, { target_temperature_low_f: 77 }),
    text: 'Cannot set target temperature closer than 3 degrees F',
    anchor: 'target-gap',
  },
  {
    rule: 'api/low-above-high',
    what: 'crossed targets',
    send: write(heatCool, { target_temperature_low_c: 25, target_temperature_high_c: 20 }),
    text: 'Low target temperature 25.0 is above high target temperature 20.0',
    anchor: 'low-above-high',
    details: { low: '25.0', high: '20.0' },
  },
];

const FAN_DURATION =
  'Cannot set fan_timer_duration to the selected value. See API reference for allowed values.';

/** A window of two hours, which begins in one. */
const TRIP = {
  trip_id: 'trip-1',
  estimated_arrival_window_begin: '2023-11-14T23:13:20.000Z',
  estimated_arrival_window_end: '2023-11-15T01:13:20.000Z',
};

const trip = (
  rule: ApiCase['rule'],
  what: string,
  changes: object,
  [text, anchor, details]: readonly [text: string, anchor: string, details?: ApiCase['details']],
): ApiCase => ({
  rule,
  what,
  send: write(`${structure}/eta`, { ...TRIP, ...changes }),
  text,
  anchor,
  ...(details === undefined ? {} : { details }),
});

const OTHERS: readonly ApiCase[] = [
  target('api/fan-duration', ['fan_timer_duration', 20], [FAN_DURATION, 'fan-duration']),
  target('api/fan-duration', ['fan_timer_duration', '15'], [FAN_DURATION, 'fan-duration']),
  target(
    'api/label-too-long',
    ['label', 'x'.repeat(256)],
    ['Label must be less than 256 characters', 'label-too-long'],
  ),
  target('api/unspecified', ['temperature_scale', 'D'], ['Unspecified error', 'unspecified-error']),
  ...['auto-away', 'AWAY', 1].map((value): ApiCase => ({
    rule: 'api/invalid-away',
    what: JSON.stringify(value),
    send: write(structure, { away: value }),
    text: 'Invalid value for Away',
    anchor: 'invalid-away',
  })),
  ...['', '  ', 'a\u0007b', 'x'.repeat(256), 5].map((value): ApiCase => ({
    rule: 'api/invalid-name',
    what: JSON.stringify(value).slice(0, 20),
    send: write(`${structure}/name`, value),
    text: 'Invalid value for Name',
    anchor: 'invalid-name',
  })),
  trip('api/trip-id', 'no ID', { trip_id: undefined }, ['Missing trip_id', 'missing-trip-id']),
  trip('api/trip-id', 'an empty ID', { trip_id: ' ' }, ['Missing trip_id', 'missing-trip-id']),
  trip('api/trip-time', 'a beginning in words', { estimated_arrival_window_begin: 'soon' }, [
    "Time 'soon' is in wrong format",
    'time-format-error',
    { field_name: 'estimated_arrival_window_begin' },
  ]),
  trip('api/trip-time', 'no end', { estimated_arrival_window_end: undefined }, [
    "Time 'null' is in wrong format",
    'time-format-error',
    { field_name: 'estimated_arrival_window_end' },
  ]),
  trip(
    'api/trip-time',
    'a day that is none',
    { estimated_arrival_window_end: '2023-13-01T00:00Z' },
    [
      "Time '2023-13-01T00:00Z' is in wrong format",
      'time-format-error',
      { field_name: 'estimated_arrival_window_end' },
    ],
  ),
  trip(
    'api/trip-window',
    'an end before its beginning',
    { estimated_arrival_window_end: '2023-11-14T22:30:00Z' },
    ['Arrival window ends before it begins, or is over', 'arrival-window'],
  ),
  {
    rule: 'api/trip-without-thermostat',
    what: 'a home without one',
    home: { thermostats: [] },
    send: write(structure, { eta: TRIP }),
    text: 'Cannot set ETA: no thermostat',
    anchor: 'eta-no-thermostat',
  },
];

/** Refusals of values: form, range, lock, gap, and the times of a trip. */
export const VALUE_CASES: readonly ApiCase[] = [...TEMPERATURES, ...OTHERS];
