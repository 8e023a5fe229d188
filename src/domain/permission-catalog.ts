import type { Access } from './permission.ts';
import {
  CAMERA_FIELDS,
  CAMERA_IMAGE_FIELDS,
  SMOKE_FIELDS,
  STRUCTURE_BASICS,
  THERMOSTAT_FIELDS,
  THERMOSTAT_WRITES,
} from './permission-fields.ts';

/** One access of a permission: its versions, and the fields it opens for reading and writing. */
export interface PermissionAccess {
  readonly access: Access;
  readonly firstVersion: number;
  /** The only version that can be chosen [doc]. */
  readonly latest: number;
  readonly unlocks: readonly string[];
  readonly writes: readonly string[];
}

export interface PermissionEntry {
  readonly id: string;
  readonly accesses: readonly PermissionAccess[];
}

export interface PermissionGroup {
  readonly id: 'thermostat' | 'camera' | 'smoke-co-alarm' | 'security' | 'other';
  readonly permissions: readonly PermissionEntry[];
}

const DEVICE_LISTS = [
  'structures.structure_id',
  'structures.thermostats',
  'structures.smoke_co_alarms',
  'structures.cameras',
];
const CAMERA_WRITES = ['cameras.is_streaming'];

function entry(id: string, ...accesses: PermissionAccess[]): PermissionEntry {
  return { id, accesses };
}

function access(
  kind: Access,
  versions: readonly [first: number, latest: number],
  unlocks: readonly string[],
  writes: readonly string[] = [],
): PermissionAccess {
  return { access: kind, firstVersion: versions[0], latest: versions[1], unlocks, writes };
}

/**
 * The five groups and 15 permission/access pairs of the last console era [doc], with the versions
 * on record. Where a first version is not on record, the oldest one seen stands.
 */
export const PERMISSION_GROUPS: readonly PermissionGroup[] = [
  {
    id: 'thermostat',
    permissions: [
      entry(
        'thermostat',
        access('read', [1, 6], [...THERMOSTAT_FIELDS, ...STRUCTURE_BASICS]),
        access(
          'read/write',
          [1, 6],
          [...THERMOSTAT_FIELDS, ...STRUCTURE_BASICS],
          THERMOSTAT_WRITES,
        ),
      ),
      entry(
        'energy',
        access(
          'read',
          [2, 2],
          [
            'structures.structure_id',
            'structures.peak_period_start_time',
            'structures.peak_period_end_time',
            'structures.rhr_enrollment',
          ],
        ),
      ),
    ],
  },
  {
    id: 'camera',
    permissions: [
      entry(
        'camera',
        access('read', [1, 3], [...CAMERA_FIELDS, ...DEVICE_LISTS]),
        access('read/write', [1, 3], [...CAMERA_FIELDS, ...DEVICE_LISTS], CAMERA_WRITES),
      ),
      entry(
        'camera-images',
        access('read', [1, 4], [...CAMERA_FIELDS, ...CAMERA_IMAGE_FIELDS, ...DEVICE_LISTS]),
        access(
          'read/write',
          [1, 4],
          [...CAMERA_FIELDS, ...CAMERA_IMAGE_FIELDS, ...DEVICE_LISTS],
          CAMERA_WRITES,
        ),
      ),
    ],
  },
  {
    id: 'smoke-co-alarm',
    permissions: [
      entry(
        'smoke-co-alarm',
        access(
          'read',
          [1, 5],
          [
            ...SMOKE_FIELDS,
            ...STRUCTURE_BASICS,
            'structures.co_alarm_state',
            'structures.smoke_alarm_state',
          ],
        ),
      ),
    ],
  },
  {
    id: 'security',
    permissions: [
      entry('security-state', access('read', [1, 1], ['structures.wwn_security_state'])),
    ],
  },
  {
    id: 'other',
    permissions: [
      entry(
        'away',
        access('read', [1, 2], STRUCTURE_BASICS),
        access('read/write', [1, 2], STRUCTURE_BASICS, ['structures.away']),
      ),
      entry('eta-read', access('read', [1, 1], ['structures.eta_begin'])),
      entry('eta-write', access('write', [1, 2], DEVICE_LISTS, ['structures.eta'])),
      entry(
        'postal-code',
        access('read', [2, 2], ['structures.structure_id', 'structures.postal_code']),
      ),
      entry(
        'structure',
        access(
          'read/write',
          [1, 1],
          ['structures.structure_id', 'structures.name'],
          ['structures.name'],
        ),
      ),
    ],
  },
];

/** All permissions in the order of the groups. */
export const PERMISSIONS: readonly PermissionEntry[] = PERMISSION_GROUPS.flatMap(
  (group) => group.permissions,
);

/** Finds a permission by its id. */
export function findPermission(id: string): PermissionEntry | undefined {
  return PERMISSIONS.find((permission) => permission.id === id);
}

/** Finds one access of a permission, or undefined when the console never offered it. */
export function findAccess(id: string, kind: string): PermissionAccess | undefined {
  return findPermission(id)?.accesses.find((one) => one.access === kind);
}
