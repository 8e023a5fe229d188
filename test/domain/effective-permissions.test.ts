import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptedVersions,
  effectivePermissions,
  grantAfterQuietRaise,
} from '../../src/domain/effective-permissions.ts';
import { PERMISSIONS } from '../../src/domain/permission-catalog.ts';
import type { Access, ChosenPermission } from '../../src/domain/permission.ts';

const one = (access: Access, version = 2, permission = 'away'): ChosenPermission => ({
  permission,
  access,
  version,
});
const camera = one('read', 3, 'camera');

describe('effectivePermissions', () => {
  it.each<[string, ChosenPermission[], ChosenPermission[], ChosenPermission[]]>([
    ['the same on both sides', [one('read')], [one('read')], [one('read')]],
    ['an addition waits', [one('read')], [one('read'), camera], [one('read')]],
    ['a removal ends at once', [one('read'), camera], [one('read')], [one('read')]],
    ['a wider access waits', [one('read')], [one('read/write')], [one('read')]],
    ['a narrower access counts at once', [one('read/write')], [one('read')], [one('read')]],
    ['newer fields wait', [one('read', 1)], [one('read', 2)], [one('read', 1)]],
    ['write only', [one('write')], [one('read/write')], [one('write')]],
    ['reading and writing apart', [one('write')], [one('read')], []],
    ['nothing accepted', [], [one('read')], []],
    ['nothing present', [one('read')], [], []],
  ])('%s', (_what, accepted, present, expected) => {
    expect(effectivePermissions(accepted, present)).toEqual(expected);
  });

  const chosen = fc.uniqueArray(
    fc.record({
      permission: fc.constantFrom(...PERMISSIONS.map(({ id }) => id)),
      access: fc.constantFrom<Access>('read', 'read/write', 'write'),
      version: fc.integer({ min: 1, max: 6 }),
    }),
    { selector: ({ permission }) => permission },
  );
  const sorted = (list: readonly ChosenPermission[]) =>
    [...list].sort((a, b) => a.permission.localeCompare(b.permission));

  it('is the same whichever side comes first, and adds nothing to either', () => {
    fc.assert(
      fc.property(chosen, chosen, (accepted, present) => {
        const left = effectivePermissions(accepted, present);
        expect(sorted(left)).toEqual(sorted(effectivePermissions(present, accepted)));
        expect(effectivePermissions(left, present)).toEqual(left);
        expect(effectivePermissions(present, present)).toEqual(present);
      }),
    );
  });
});

it('counts users by accepted version, the newest first, with what is left to them', () => {
  const grants = [
    { acceptedVersion: 1, permissions: [one('read')] },
    { acceptedVersion: 2, permissions: [one('read/write'), camera] },
    { acceptedVersion: 1, permissions: [one('read')] },
    { acceptedVersion: 1, permissions: [camera] },
  ];
  expect(acceptedVersions(grants, [one('read/write'), camera])).toEqual([
    { version: 2, users: 1, permissions: [one('read/write'), camera] },
    { version: 1, users: 2, permissions: [one('read')] },
    { version: 1, users: 1, permissions: [camera] },
  ]);
  expect(acceptedVersions([], [camera])).toEqual([]);
});

describe('a raise without notice', () => {
  const grant = {
    id: 'grant',
    clientId: 'client',
    userId: 'user',
    acceptedVersion: 2,
    permissions: [one('read', 1)],
    token: null,
    createdAt: 1,
  };
  const to = { version: 3, permissions: [one('read', 2), camera] };

  it('takes users along who were current, with the new fields of what they accepted', () => {
    expect(grantAfterQuietRaise(grant, 2, to)).toEqual({
      ...grant,
      acceptedVersion: 3,
      permissions: [one('read', 2)],
    });
  });

  it('leaves users behind who were behind', () => {
    const behind = { ...grant, acceptedVersion: 1 };
    expect(grantAfterQuietRaise(behind, 2, to)).toBe(behind);
  });
});
