import { expect, it } from 'vitest';
import { deviceName, longDeviceName } from '../../src/domain/device-name.ts';

it.each([
  ['Hallway', 'thermostat', 'upstairs', 'Hallway (upstairs)', 'Hallway Thermostat (upstairs)'],
  ['Hallway', 'thermostat', '', 'Hallway', 'Hallway Thermostat'],
  ['Kitchen', 'smokeAlarm', '', 'Kitchen', 'Kitchen Nest Protect'],
  ['Porch', 'camera', '2', 'Porch (2)', 'Porch Camera (2)'],
] as const)('%s, %s, %j: %s, %s', (room, kind, label, short, long) => {
  expect(deviceName(room, label)).toBe(short);
  expect(longDeviceName(room, kind, label)).toBe(long);
});
