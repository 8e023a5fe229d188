import { expect, it } from 'vitest';
import { failuresOn } from '../../src/domain/failure-catalog.ts';
import { permissionsUnder } from '../../src/domain/permission-failures.ts';
import type { ChosenPermission } from '../../src/domain/permission.ts';

const AWAY: ChosenPermission = { permission: 'away', access: 'read/write', version: 2 };
const WRITE: ChosenPermission = { permission: 'thermostat', access: 'read/write', version: 6 };
const READ: ChosenPermission = { ...WRITE, access: 'read' };

it.each([
  ['slow', [AWAY, WRITE]],
  ['permission-write', [AWAY, READ]],
  ['permission-read', [AWAY]],
] as const)('leaves under %s', (failure, left) => {
  expect(permissionsUnder(failuresOn([failure]), [AWAY, WRITE])).toEqual(left);
});
