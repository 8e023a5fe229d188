import { describe, expect, it } from 'vitest';
import type { HomeUser } from '../../src/domain/home-user.ts';
import type { Structure } from '../../src/domain/structure.ts';
import { homeUserBreach, structureBreach } from '../../src/transfer/home-rules.ts';
import { camera, HALLWAY, homeUser, smokeAlarm, structure, thermostat } from '../builders/home.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

describe('a person of the home', () => {
  it.each<BreachCase<HomeUser>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ name: ' ' }, 'home-user/name-required', 'name'],
    [{ email: 'grace' }, 'email/no-at-sign', 'email'],
    [{ locale: 'xx-nothing-at-all' }, 'locale/malformed', 'locale'],
    [{ locale: 'EN-us' }, 'record/locale-differs', 'locale'],
    [{ createdAt: 1e300 }, 'record/bad-time', 'createdAt'],
    [{ revision: 0.5 }, 'record/bad-number', 'revision'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(homeUserBreach, homeUser(), one);
  });
});

const trip = { id: 'trip', clientId: 'c', arrivesFrom: 1, arrivesUntil: 2 };
const lastEvent = {
  ...{ hasSound: true, hasMotion: true, hasPerson: false },
  ...{ startedAt: 1, endedAt: null, activityZoneIds: [1] },
};
const many = <Device extends { id: string }>(device: Device, count: number): Device[] =>
  Array.from({ length: count }, (_, at) => ({ ...device, id: `d${at}` }));

describe('a structure', () => {
  it('may have all that a home has', () => {
    const whole = structure({
      trips: [trip],
      peakPeriod: { startsAt: 1, endsAt: 2 },
      postalCode: '',
      cameras: [camera({ lastEvent })],
      thermostats: many(thermostat(), 20),
    });
    expect(structureBreach(whole)).toBeNull();
  });

  it.each<BreachCase<Structure>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ ownerId: '' }, 'record/bad-id', 'ownerId'],
    [{ memberIds: ['a', 'a'] }, 'record/twice', 'memberIds/1'],
    [{ name: '' }, 'structure/name-required', 'name'],
    [{ countryCode: 'XX' }, 'structure/unknown-country', 'countryCode'],
    [{ postalCode: '1'.repeat(21) }, 'text/too-long', 'postalCode'],
    [{ timeZone: 'Mars/Base' }, 'structure/unknown-time-zone', 'timeZone'],
    [{ peakPeriod: { startsAt: 1, endsAt: 1e300 } }, 'record/bad-time', 'peakPeriod/endsAt'],
    [{ trips: [{ ...trip, id: 'x'.repeat(256) }] }, 'text/too-long', 'trips/0/id'],
    [{ trips: [{ ...trip, arrivesUntil: 1e300 }] }, 'record/bad-time', 'trips/0/arrivesUntil'],
    [{ wheres: [{ id: '', name: '' }] }, 'record/bad-id', 'wheres/0/id'],
    [
      { wheres: structure().wheres.concat({ id: HALLWAY, name: 'Again' }) },
      'record/twice',
      'wheres/2',
    ],
    [{ outdoorTemperature: 1e6 }, 'record/out-of-range', 'outdoorTemperature'],
    [{ cameras: many(camera(), 11) }, 'record/too-many', 'cameras'],
    [{ cameras: [camera(), camera()] }, 'record/twice', 'cameras/1'],
    [{ cameras: [camera({ whereId: 'attic' })] }, 'device/unknown-room', 'cameras/0/whereId'],
    [
      { cameras: [camera({ lastEvent: { ...lastEvent, endedAt: 1e300 } })] },
      'record/bad-time',
      'cameras/0/lastEvent/endedAt',
    ],
    [
      { cameras: [camera({ activityZones: [{ id: 0.5, name: '' }] })] },
      'record/bad-number',
      'cameras/0/activityZones/0/id',
    ],
    [{ thermostats: [thermostat({ id: '' })] }, 'record/bad-id', 'thermostats/0/id'],
    [
      { thermostats: [thermostat({ ambient: -273 })] },
      'record/out-of-range',
      'thermostats/0/ambient',
    ],
    [
      { thermostats: [thermostat({ humidity: 101 })] },
      'record/out-of-range',
      'thermostats/0/humidity',
    ],
    [
      { thermostats: [thermostat({ fanTimerDuration: 16 })] },
      'record/bad-number',
      'thermostats/0/fanTimerDuration',
    ],
    [
      { thermostats: [thermostat({ label: 'a\u0000' })] },
      'text/control-character',
      'thermostats/0/label',
    ],
    [{ smokeAlarms: [smokeAlarm({ locale: '?' })] }, 'locale/malformed', 'smokeAlarms/0/locale'],
    [
      { smokeAlarms: [smokeAlarm({ manualTestAt: 1e300 })] },
      'record/bad-time',
      'smokeAlarms/0/manualTestAt',
    ],
    [{ updatedAt: 1e300 }, 'record/bad-time', 'updatedAt'],
    [{ revision: -1 }, 'record/bad-number', 'revision'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(structureBreach, structure(), one);
  });
});
