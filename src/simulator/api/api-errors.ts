import type { ErrorSource } from '../oauth/oauth-error.ts';

export interface ApiError {
  readonly status: number;
  /** `error` and `message` alike [forum]; words in braces stand for values. */
  readonly text: string;
  /** The place of the documentation that `type` names. */
  readonly anchor: string;
  /** The values that `details` shows; none for a body without it. */
  readonly details: readonly string[];
  /** Where the text comes from; `forum` counts logs and code of clients among it. */
  readonly source: ErrorSource;
  /** Where the anchor comes from. */
  readonly anchorSource: ErrorSource;
}

/** Makes rows of one origin. Without a status on record it is 400 (rulings: API errors). */
const from =
  (source: ErrorSource, anchorSource: ErrorSource) =>
  (text: string, anchor: string, ...details: readonly string[]): ApiError => ({
    ...{ status: 400, text, anchor, details, source, anchorSource },
  });
const documented = from('doc', 'doc');
const seen = from('forum', 'forum');
const seenWithoutAnchor = from('forum', 'ours');
const ours = from('ours', 'ours');
const oursAtSeenPlace = from('ours', 'forum');

const as = (status: number, error: ApiError): ApiError => ({ ...error, status });

/** Refusals of a request as such. */
const REQUEST_ERRORS = {
  'api/no-token': as(401, seen('unauthorized', 'auth-error')),
  'api/unknown-token': as(401, seen('unauthorized', 'auth-error')),
  'api/too-many-calls': as(429, documented('blocked', 'blocked')),
  'api/too-many-writes': as(429, documented('blocked', 'blocked')),
  // That it refuses is documented, among the rate limits; in which words is not.
  'api/battery-low': as(429, ours('blocked', 'blocked')),
  // What exists, but no permission of the token opens. Its parent leaves it out.
  'api/forbidden': as(403, ours('forbidden', 'forbidden')),
  'api/not-found': as(404, ours('not found', 'not-found')),
  'api/wrong-method': as(405, ours('method not allowed', 'method-not-allowed')),
  'api/unknown-thermostat': seenWithoutAnchor('Invalid thermostat id: {id}', 'invalid-id', 'id'),
  'api/invalid-content': seen('Invalid content sent', 'invalid-content-sent'),
  'api/not-writable': seenWithoutAnchor('Not writable', 'not-writable'),
  'api/no-write-permission': seen(
    'No write permission(s) for field(s): {fields}',
    'no-write-permission',
    'fields',
  ),
  // From here on: from the switchboard of failures alone (rulings: API errors). Developers met the
  // anchors of the two without the words.
  'api/internal-error': as(500, oursAtSeenPlace('internal error', 'internal-error')),
  'api/unavailable': as(503, oursAtSeenPlace('service unavailable', 'service-unavailable')),
  'api/write-error': seenWithoutAnchor('Write Error', 'write-error'),
} as const;

/** Refusals for how a device is: online, safety, away, eco, mode. */
const STATE_ERRORS = {
  'api/thermostat-offline': seen('Thermostat is not online', 'not-online'),
  'api/camera-offline': ours('Camera is not online', 'not-online'),
  'api/safety-shutoff': documented(
    'Cannot activate fan during smoke/co safety shutoff',
    'safety-shutoff-on',
  ),
  'api/target-while-away': seenWithoutAnchor(
    'Cannot change target temperature while structure is away',
    'structure-away',
  ),
  'api/fan-while-away': seenWithoutAnchor(
    'Cannot change fan_timer_active while structure is away',
    'structure-away',
  ),
  'api/target-while-eco': seenWithoutAnchor(
    'Cannot change target temperature while mode is eco',
    'mode-eco',
  ),
  'api/wrong-mode': seen(
    'Cannot set {fieldName} while mode is {mode}',
    'mode-error',
    'fieldName',
    'mode',
  ),
  'api/unknown-mode': seenWithoutAnchor('Invalid HVAC mode: {mode}', 'invalid-mode', 'mode'),
  'api/incompatible-mode': seen(
    'Cannot change HVAC mode to {mode}: HVAC cannot {action}',
    'incompatible-mode',
    'mode',
    'action',
  ),
  // These two were known to exist; their words are lost.
  'api/emergency-heat': ours(
    'Cannot change {fieldName} while emergency heat is on',
    'emergency-heat-on',
    'fieldName',
  ),
  'api/rush-hour': ours(
    'Cannot change target temperature during energy-saving events',
    'energy-saving-event',
  ),
  'api/no-fan': ours('Cannot change fan_timer_active: HVAC has no fan', 'no-fan'),
} as const;

/** Refusals of values: form, range, lock, gap. */
const VALUE_ERRORS = {
  'api/format': documented("Temperature '{temp}' is in wrong format", 'format-error', 'field_name'),
  // Known to exist; the words are lost.
  'api/both-scales': ours('Cannot set {fieldName} in both scales', 'both-scales', 'fieldName'),
  'api/too-high-f': seen('Temperature F value is too high: {tempF}', 'high-f-value', 'tempF'),
  'api/too-high-c': seenWithoutAnchor(
    'Temperature C value is too high: {tempC}',
    'high-c-value',
    'tempC',
  ),
  'api/too-low-f': seenWithoutAnchor(
    'Temperature F value is too low: {tempF}',
    'low-f-value',
    'tempF',
  ),
  'api/too-low-c': seenWithoutAnchor(
    'Temperature C value is too low: {tempC}',
    'low-c-value',
    'tempC',
  ),
  'api/above-lock-c': seen(
    "Temperature C '{tempC}' is too high for lock temperature '{highLockTemp}'",
    'high-c-value-4-lock',
    'tempC',
    'highLockTemp',
  ),
  'api/above-lock-f': ours(
    "Temperature F '{tempF}' is too high for lock temperature '{highLockTemp}'",
    'high-f-value-4-lock',
    'tempF',
    'highLockTemp',
  ),
  'api/below-lock-c': ours(
    "Temperature C '{tempC}' is too low for lock temperature '{lowLockTemp}'",
    'low-c-value-4-lock',
    'tempC',
    'lowLockTemp',
  ),
  'api/below-lock-f': ours(
    "Temperature F '{tempF}' is too low for lock temperature '{lowLockTemp}'",
    'low-f-value-4-lock',
    'tempF',
    'lowLockTemp',
  ),
  'api/gap-c': seenWithoutAnchor(
    'Cannot set target temperature closer than 1.5 degrees C',
    'target-gap',
  ),
  'api/gap-f': seenWithoutAnchor(
    'Cannot set target temperature closer than 3 degrees F',
    'target-gap',
  ),
  'api/low-above-high': ours(
    'Low target temperature {low} is above high target temperature {high}',
    'low-above-high',
    'low',
    'high',
  ),
  'api/fan-duration': seenWithoutAnchor(
    'Cannot set fan_timer_duration to the selected value. See API reference for allowed values.',
    'fan-duration',
  ),
  'api/label-too-long': seenWithoutAnchor(
    'Label must be less than 256 characters',
    'label-too-long',
  ),
  'api/unspecified': seenWithoutAnchor('Unspecified error', 'unspecified-error'),
  'api/invalid-away': seenWithoutAnchor('Invalid value for Away', 'invalid-away'),
  'api/invalid-name': ours('Invalid value for Name', 'invalid-name'),
  // The next two were known to exist; their words are lost.
  'api/trip-id': ours('Missing trip_id', 'missing-trip-id'),
  'api/trip-time': ours("Time '{time}' is in wrong format", 'time-format-error', 'field_name'),
  'api/trip-window': ours('Arrival window ends before it begins, or is over', 'arrival-window'),
  'api/trip-without-thermostat': ours('Cannot set ETA: no thermostat', 'eta-no-thermostat'),
} as const;

/** Every refusal of the API. The documentation's own list is cut off in the record. */
export const API_ERRORS = { ...REQUEST_ERRORS, ...STATE_ERRORS, ...VALUE_ERRORS } as const;

export type ApiRule = keyof typeof API_ERRORS;
