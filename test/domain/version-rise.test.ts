import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../src/domain/permission-catalog.ts';
import { choosePermissions } from '../../src/domain/permission-choice.ts';
import { RISES, versionRise } from '../../src/domain/version-rise.ts';

const away = { permission: 'away', access: 'read' };
const awayWrites = { permission: 'away', access: 'read/write' };
const camera = { permission: 'camera', access: 'read' };

describe('the decision table', () => {
  it.each([
    ['a permission added', [away], [away, camera], false, 'access', 5, true],
    ['a permission removed', [away, camera], [away], false, 'access', 5, true],
    ['an access widened', [away], [awayWrites], false, 'access', 5, true],
    ['an access narrowed', [awayWrites], [away], false, 'access', 5, true],
    ['one exchanged for another', [away], [camera], false, 'access', 5, true],
    ['access and texts', [away], [awayWrites], true, 'access', 5, true],
    ['texts only', [away], [away], true, 'texts', 4, false],
    ['nothing', [away], [away], false, 'unchanged', 5, false],
  ])('%s', (_what, before, after, textsDiffer, reason, version, notice) => {
    const client = { version: 4, permissions: choosePermissions(before) };
    expect(versionRise(client, after, textsDiffer)).toMatchObject({ reason, version, notice });
  });

  it('says which rules are documented', () => {
    expect(Object.entries(RISES).map(([reason, { source }]) => [reason, source])).toEqual([
      ['access', 'doc'],
      ['texts', 'ours'],
      ['unchanged', 'doc'],
    ]);
  });
});

describe('a permission at an older version', () => {
  const client = {
    version: 1,
    permissions: [{ permission: 'camera', access: 'read' as const, version: 2 }],
  };
  const latest = [{ permission: 'camera', access: 'read', version: 3 }];

  it('gains its fields by a save without a change, unseen by users', () => {
    expect(versionRise(client, [camera], false)).toEqual({
      reason: 'unchanged',
      version: 2,
      notice: false,
      permissions: latest,
      changes: [
        {
          permission: 'camera',
          from: { access: 'read', version: 2 },
          to: { access: 'read', version: 3 },
        },
      ],
    });
  });

  it('stays there when only texts change', () => {
    expect(versionRise(client, [camera], true)).toMatchObject({
      version: 1,
      permissions: client.permissions,
      changes: [],
    });
  });

  it('comes along when another one is added', () => {
    const rise = versionRise(client, [camera, away], false);
    expect(rise).toMatchObject({ notice: true, version: 2 });
    expect(rise.permissions).toEqual(expect.arrayContaining(latest));
    expect(rise.changes).toHaveLength(2);
  });
});

describe('whatever is chosen', () => {
  const choices = fc
    .subarray(PERMISSIONS.flatMap(({ id, accesses }) => accesses.map((one) => [id, one.access])))
    .map((pairs) => [...new Map(pairs as [string, string][])])
    .map((pairs) => pairs.map(([permission, access]) => ({ permission, access })));

  it('users are told exactly when the accesses differ, and the version rises by one at most', () => {
    fc.assert(
      fc.property(choices, choices, fc.boolean(), fc.nat(), (before, after, texts, version) => {
        const client = { version, permissions: choosePermissions(before) };
        const rise = versionRise(client, after, texts);
        const set = (of: typeof before) =>
          of.map(({ permission, access }) => `${permission} ${access}`).sort();
        expect(rise.notice).toBe(set(before).join() !== set(after).join());
        expect(rise.version - version).toBe(rise.reason === 'texts' ? 0 : 1);
        expect(rise.notice && rise.version === version).toBe(false);
      }),
    );
  });

  it('the order of the choices does not matter', () => {
    fc.assert(
      fc.property(choices, choices, (before, after) => {
        const client = { version: 1, permissions: choosePermissions(before) };
        expect(versionRise(client, [...after].reverse(), false)).toEqual(
          versionRise(client, after, false),
        );
      }),
    );
  });
});
