import { deviceName, longDeviceName, type DeviceKind } from '../../domain/device-name.ts';
import type { Structure } from '../../domain/structure.ts';
import { MINUTE } from '../../shared/clock.ts';
import { fieldMaker, timestamp, type Field } from './field.ts';
import type { Opening } from './opening.ts';

/** A device as it is read: its record, and what the clock makes of it. */
export interface DeviceSubject<Device, Now> {
  readonly device: Device;
  readonly state: Now;
  readonly structure: Structure;
  /** The absolute address of `…/sandbox/`, which ours begin with. */
  readonly base: string;
}

interface AnyDevice {
  readonly id: string;
  readonly whereId: string;
  readonly label: string;
  readonly softwareVersion: string;
  readonly isOnline: boolean;
}

/** The fields that every device has, in the words of its kind. */
export function deviceFields<Subject extends DeviceSubject<AnyDevice, unknown>>(
  kind: DeviceKind,
  reads: readonly Opening[],
): readonly Field<Subject>[] {
  const field = fieldMaker<Subject>(reads);
  const room = ({ device, structure }: Subject): string =>
    structure.wheres.find(({ id }) => id === device.whereId)?.name ?? '';
  return [
    field('device_id', 'string', 'doc', ({ device }) => device.id),
    field('software_version', 'string', 'doc', ({ device }) => device.softwareVersion),
    field('structure_id', 'string', 'doc', ({ structure }) => structure.id),
    field('where_id', 'string', 'doc', ({ device }) => device.whereId),
    field('where_name', 'string', 'doc', room),
    field('name', 'string', 'doc', (one) => deviceName(room(one), one.device.label)),
    field('name_long', 'string', 'doc', (one) => longDeviceName(room(one), kind, one.device.label)),
    field('is_online', 'boolean', 'code', ({ device }) => device.isOnline),
  ];
}

/** The fields of those devices that speak a language, and are heard of now and then. */
export function speakingDeviceFields<
  Subject extends DeviceSubject<{ readonly locale: string }, { readonly lastConnectionAt: number }>,
>(reads: readonly Opening[]): readonly Field<Subject>[] {
  const field = fieldMaker<Subject>(reads);
  return [
    field('locale', 'string', 'doc', ({ device }) => device.locale),
    // To the minute, so that it is no news all the time (ours).
    field('last_connection', 'timestamp', 'code', ({ state: { lastConnectionAt } }) =>
      timestamp(lastConnectionAt - (lastConnectionAt % MINUTE)),
    ),
  ];
}
