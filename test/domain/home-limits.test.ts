import { expect, it } from 'vitest';
import {
  checkRoomForDevice,
  checkRoomForHomeUser,
  checkRoomForStructure,
} from '../../src/domain/home-limits.ts';

it.each([
  ['a third structure', checkRoomForStructure(2), undefined],
  ['a fourth structure', checkRoomForStructure(3), 'structure/limit-reached'],
  ['a twentieth person', checkRoomForHomeUser(19), undefined],
  ['one more person', checkRoomForHomeUser(20), 'home-user/limit-reached'],
  ['a tenth camera', checkRoomForDevice('camera', 9), undefined],
  ['an eleventh camera', checkRoomForDevice('camera', 10), 'device/limit-reached'],
  ['an eleventh thermostat', checkRoomForDevice('thermostat', 10), undefined],
  ['a twenty-first alarm', checkRoomForDevice('smokeAlarm', 20), 'device/limit-reached'],
])('has room for %s, or not', (_what, found, code) => {
  expect(found?.code).toBe(code);
});
