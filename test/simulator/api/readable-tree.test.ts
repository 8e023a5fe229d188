import { describe, expect, it } from 'vitest';
import { readableTree, wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { structure } from '../../builders/home.ts';
import {
  DOCUMENTED_FIELDS,
  EVERY_VERSION,
  isDocumented,
  LATEST_VERSIONS,
} from '../support/field-access.ts';
import { fullStructure, valueAt, view } from '../support/view.ts';

const HOME = fullStructure();
const NODES = {
  metadata: ['metadata'],
  thermostats: ['devices', 'thermostats', HOME.thermostats[0]!.id],
  smoke_co_alarms: ['devices', 'smoke_co_alarms', HOME.smokeAlarms[0]!.id],
  cameras: ['devices', 'cameras', HOME.cameras[0]!.id],
  structures: ['structures', HOME.id],
};

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  number: Number.isFinite,
  timestamp: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(value as string),
  array: Array.isArray,
};

describe.each(EVERY_VERSION)('$permission $access v$version', (permission) => {
  it('shows what the reference says, as the type it says', () => {
    const tree = readableTree(view({ permissions: [permission] }));
    for (const { kind, name, type, read } of DOCUMENTED_FIELDS) {
      const value = valueAt(tree, [...NODES[kind], ...name.split('.')]);
      if (isDocumented(read, permission)) {
        expect(TYPES[type]!(value), `${name}: ${String(value)}`).toBe(true);
      } else expect(value, name).toBeUndefined();
    }
  });
});

it('shows nobody but the connection without a permission', () => {
  expect(readableTree(view())).toEqual({
    metadata: { access_token: 'c.token', client_version: 3, user_id: 'user-1' },
  });
});

it('shows a list without devices, once its kind is opened', () => {
  const permissions = [{ permission: 'camera', access: 'read', version: 1 } as const];
  const tree = readableTree(view({ permissions, structures: [] }));
  expect(tree).toMatchObject({ devices: { cameras: {} }, structures: {} });
  expect(tree.devices).not.toHaveProperty('thermostats');
});

it('shows the devices of all structures', () => {
  const other = structure({ id: 'cabin', thermostats: [], smokeAlarms: [] });
  const structures = [HOME, { ...other, cameras: [{ ...HOME.cameras[0]!, id: 'porch' }] }];
  const tree = readableTree(view({ permissions: LATEST_VERSIONS, structures }));
  expect(Object.keys(valueAt(tree, ['devices', 'cameras']) as object)).toEqual([
    HOME.cameras[0]!.id,
    'porch',
  ]);
  expect(valueAt(tree, ['devices', 'cameras', 'porch', 'structure_id'])).toBe('cabin');
  expect(valueAt(tree, ['structures', 'cabin', 'cameras'])).toEqual(['porch']);
});

it('has everything in the whole tree, whatever the permissions', () => {
  expect(wholeTree(view())).toEqual(wholeTree(view({ permissions: LATEST_VERSIONS })));
  expect(readableTree(view({ permissions: LATEST_VERSIONS }))).toEqual(wholeTree(view()));
});

it.each(['', 'metadata', 'devices', 'devices/cameras', 'structures', 'nothing', 'devices/nothing'])(
  'makes all there is at %s when only that is wanted',
  (path) => {
    const names = path === '' ? [] : path.split('/');
    const part = wholeTree(view(), names);
    expect(valueAt(part, names)).toEqual(valueAt(wholeTree(view()), names));
  },
);

it('makes one device only when only that is wanted', () => {
  const [first] = HOME.thermostats;
  const part = wholeTree(view(), ['devices', 'thermostats', first!.id, 'name']);
  expect(Object.keys(part)).toEqual(['devices']);
  expect(part.devices).toEqual({
    thermostats: { [first!.id]: valueAt(wholeTree(view()), NODES.thermostats) },
  });
});
