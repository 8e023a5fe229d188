import { expect, it } from 'vitest';
import { kindOfChange, permissionChanges } from '../../src/domain/permission-change.ts';
import type { ChosenPermission } from '../../src/domain/permission.ts';

const away = { permission: 'away', access: 'read', version: 2 } as const;
const awayWrites = { ...away, access: 'read/write' } as const;
const camera = { permission: 'camera', access: 'read', version: 3 } as const;
const oldCamera = { ...camera, version: 2 };
const as = ({ access, version }: ChosenPermission) => ({ access, version });

it.each<[ChosenPermission[], ChosenPermission[], unknown[], string[]]>([
  [[], [], [], []],
  [[away], [away], [], []],
  [[], [away], [{ permission: 'away', from: null, to: as(away) }], ['added']],
  [[away], [], [{ permission: 'away', from: as(away), to: null }], ['removed']],
  [[away], [awayWrites], [{ permission: 'away', from: as(away), to: as(awayWrites) }], ['access']],
  [
    [oldCamera],
    [camera],
    [{ permission: 'camera', from: as(oldCamera), to: as(camera) }],
    ['version'],
  ],
  [
    [away],
    [camera],
    [
      { permission: 'camera', from: null, to: as(camera) },
      { permission: 'away', from: as(away), to: null },
    ],
    ['added', 'removed'],
  ],
])('%j to %j', (before, after, changes, kinds) => {
  const found = permissionChanges(before, after);
  expect(found).toEqual(changes);
  expect(found.map(kindOfChange)).toEqual(kinds);
});
