import { expect, it } from 'vitest';
import { homeUserSchema } from '../../src/domain/home-user.ts';
import { structureSchema } from '../../src/domain/structure.ts';
import { homeUser, structure } from '../builders/home.ts';

it('is one record with all devices, which storage and documents keep whole', () => {
  const home = structure();
  expect(structureSchema.parse(JSON.parse(JSON.stringify(home)))).toEqual(home);
  expect(home.thermostats).toHaveLength(2);
  expect(homeUserSchema.parse(homeUser())).toEqual(homeUser());
});

it.each([
  [
    'a mode that no thermostat has',
    { thermostats: [{ ...structure().thermostats[0], hvacMode: 'dry' }] },
  ],
  [
    'an alarm state that no alarm has',
    { smokeAlarms: [{ ...structure().smokeAlarms[0], coAlarmState: 'bad' }] },
  ],
  ['an event without its beginning', { cameras: [{ ...structure().cameras[0], lastEvent: {} }] }],
  ['a third way to be away', { away: 'auto-away' }],
])('refuses %s', (_what, change) => {
  expect(structureSchema.safeParse({ ...structure(), ...change }).success).toBe(false);
});
