import { expect, it } from 'vitest';
import { choosePermissions } from '../../src/domain/permission-choice.ts';
import { missingForSecurity } from '../../src/domain/security-combination.ts';

const ALL = ['security-state', 'structure', 'camera'];

it.each([
  [['security-state read', 'structure read/write', 'camera read'], []],
  [['security-state read', 'structure read/write', 'camera read/write'], []],
  [['security-state read', 'structure read/write', 'camera-images read'], ['camera']],
  [['security-state read'], ['structure', 'camera']],
  [[], ALL],
])('with %j lacks %j', (held, missing) => {
  const choices = held.map((one) => {
    const [permission = '', access = ''] = one.split(' ');
    return { permission, access };
  });
  const found = missingForSecurity(choosePermissions(choices));
  expect(found.map(({ permission }) => permission)).toEqual(missing);
});

it('asks for the versions that the documentation names', () => {
  const old = [{ permission: 'camera', access: 'read' as const, version: 2 }];
  expect(missingForSecurity(old).map(({ permission }) => permission)).toEqual(ALL);
});
