import { expect, it } from 'vitest';
import { checkRoomForUsers } from '../../src/domain/user-room.ts';

it.each([
  [49, 1, undefined],
  [0, 50, undefined],
  [50, 0, undefined],
  [50, 1, 'quota/full'],
  [26, 25, 'quota/full'],
])('%i of 50 users and %i more gives %s', (used, count, code) => {
  expect(checkRoomForUsers(used, 50, count)?.code).toBe(code);
});
