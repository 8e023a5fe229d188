import { worstAlarmState } from '../../domain/home/smoke-alarm-now.ts';
import { tripsNow } from '../../domain/home/trips.ts';
import type { Structure } from '../../domain/structure.ts';
import { fieldMaker, timestamp, type Field } from './field.ts';
import { changing, reading } from './opening.ts';

/** A structure as it is read. */
export interface StructureSubject {
  readonly structure: Structure;
  /** By the world's clock (ms). */
  readonly now: number;
}

/**
 * Who lives in a home sees its basics. Of Thermostat read/write the documentation says "all
 * structure values"; we take these for all, as the others name a permission of their own (ours).
 */
const HOME = [reading('thermostat'), reading('smoke-co-alarm'), reading('away')];
const LISTS = [...HOME, changing('eta-write'), reading('camera', 2), reading('camera-images', 2)];
const ENERGY = [reading('energy', 2)];

const field = fieldMaker<StructureSubject>(HOME);

const idsOf = (devices: readonly { readonly id: string }[]): string[] =>
  devices.map(({ id }) => id);

/** Fields of `structures.ID`. */
export const STRUCTURE_FIELDS: readonly Field<StructureSubject>[] = [
  field('structure_id', 'string', 'doc', ({ structure }) => structure.id, {
    reads: [
      ...HOME,
      changing('eta-write'),
      reading('camera'),
      reading('camera-images'),
      reading('postal-code', 2),
      ...ENERGY,
      // Whoever names a home knows which it is (ours).
      reading('structure'),
    ],
  }),
  field('thermostats', 'array', 'doc', ({ structure }) => idsOf(structure.thermostats), {
    reads: LISTS,
  }),
  field('smoke_co_alarms', 'array', 'doc', ({ structure }) => idsOf(structure.smokeAlarms), {
    reads: LISTS,
  }),
  // Its row is cut off in the record: opened as its two neighbours (ours).
  field('cameras', 'array', 'ours', ({ structure }) => idsOf(structure.cameras), { reads: LISTS }),
  // Resource use of partners: for Product data, which the last consoles did not offer [doc].
  field('devices', 'object', 'doc', () => undefined, { reads: [] }),
  field('away', 'string', 'doc', ({ structure }) => structure.away, {
    writes: [changing('away')],
  }),
  field('name', 'string', 'doc', ({ structure }) => structure.name, {
    reads: [...HOME, reading('structure')],
    writes: [changing('structure')],
  }),
  field('country_code', 'string', 'doc', ({ structure }) => structure.countryCode),
  field('postal_code', 'string', 'doc', ({ structure }) => structure.postalCode, {
    reads: [reading('postal-code', 2)],
  }),
  field('time_zone', 'string', 'doc', ({ structure }) => structure.timeZone),
  field(
    'peak_period_start_time',
    'timestamp',
    'doc',
    ({ structure }) => timestamp(structure.peakPeriod?.startsAt ?? null),
    { reads: ENERGY },
  ),
  field(
    'peak_period_end_time',
    'timestamp',
    'doc',
    ({ structure }) => timestamp(structure.peakPeriod?.endsAt ?? null),
    { reads: ENERGY },
  ),
  field('rhr_enrollment', 'boolean', 'doc', ({ structure }) => structure.isRushHourEnrolled, {
    reads: ENERGY,
  }),
  field(
    'eta_begin',
    'timestamp',
    'doc',
    ({ structure, now }) => timestamp(tripsNow(structure, now)[0]?.arrivesFrom ?? null),
    {
      reads: [reading('eta-read')],
    },
  ),
  field('eta', 'object', 'doc', () => undefined, { reads: [], writes: [changing('eta-write')] }),
  field(
    'co_alarm_state',
    'string',
    'ours',
    ({ structure }) => worstAlarmState(structure, 'coAlarmState'),
    { reads: [reading('smoke-co-alarm')] },
  ),
  field(
    'smoke_alarm_state',
    'string',
    'ours',
    ({ structure }) => worstAlarmState(structure, 'smokeAlarmState'),
    { reads: [reading('smoke-co-alarm')] },
  ),
  field('wwn_security_state', 'string', 'doc', ({ structure }) => structure.securityState, {
    reads: [reading('security-state')],
  }),
  // For Product data as well.
  field('wheres', 'object', 'doc', () => undefined, { reads: [] }),
];
