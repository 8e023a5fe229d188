import { expect, it } from 'vitest';
import { permissionList } from '../../../src/transfer/take-out/permission-list.ts';

it('names each permission with its access and its version', () => {
  const permissions = [
    { permission: 'thermostat', access: 'read/write', version: 6 },
    { permission: 'away', access: 'read', version: 2 },
  ] as const;
  const text = 'thermostat read/write (v6), away read (v2)';
  expect(permissionList({ permissions: [...permissions] })).toBe(text);
});
