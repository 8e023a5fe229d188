import { CAMERA_FIELDS } from './camera-fields.ts';
import type { Field } from './field.ts';
import { METADATA_FIELDS } from './metadata-fields.ts';
import { SMOKE_ALARM_FIELDS } from './smoke-alarm-fields.ts';
import { STRUCTURE_FIELDS } from './structure-fields.ts';
import { THERMOSTAT_FIELDS } from './thermostat-fields.ts';

/** Every field of the API by the kind of node it belongs to. */
export const FIELDS = {
  metadata: METADATA_FIELDS,
  thermostats: THERMOSTAT_FIELDS,
  smoke_co_alarms: SMOKE_ALARM_FIELDS,
  cameras: CAMERA_FIELDS,
  structures: STRUCTURE_FIELDS,
} as const;

export type NodeKind = keyof typeof FIELDS;

/** The kinds of device, in the order of the tree. */
export const DEVICE_KINDS = ['thermostats', 'smoke_co_alarms', 'cameras'] as const;

/** What is known of a field without a node at hand: what opens it, and its type. */
export type FieldFacts = Omit<Field<never>, 'value'>;

/** A field by the kind of its node and its name; undefined when there is none. */
export function findField(kind: NodeKind, name: string): FieldFacts | undefined {
  const fields: readonly FieldFacts[] = FIELDS[kind];
  return fields.find((field) => field.name === name);
}
