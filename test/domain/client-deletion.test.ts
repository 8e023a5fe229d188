import { expect, it } from 'vitest';
import { checkDeletion } from '../../src/domain/client-deletion.ts';

it.each([
  [0, undefined],
  [24, undefined],
  [25, 'client/too-many-users'],
])('with %i users deleting gives %s', (users, code) => {
  expect(checkDeletion(users)?.code).toBe(code);
});
