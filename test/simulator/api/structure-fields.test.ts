import { expect, it } from 'vitest';
import { smokeAlarm } from '../../builders/home.ts';
import { wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { START } from '../contract/worlds.ts';
import { fullStructure, valueAt, view } from '../support/view.ts';

const EPOCH = '1970-01-01T00:00:00.000Z';

const fieldsOf = (changes: Parameters<typeof fullStructure>[0] = {}) => {
  const one = fullStructure(changes);
  return valueAt(wholeTree(view({ structures: [one] })), ['structures', one.id]);
};

it('reads as a structure of the service did', () => {
  const { id, thermostats, smokeAlarms, cameras } = fullStructure();
  expect(fieldsOf()).toEqual({
    structure_id: id,
    thermostats: thermostats.map((one) => one.id),
    smoke_co_alarms: smokeAlarms.map((one) => one.id),
    cameras: cameras.map((one) => one.id),
    away: 'home',
    name: 'Home',
    country_code: 'US',
    postal_code: '94304',
    time_zone: 'America/Los_Angeles',
    peak_period_start_time: EPOCH,
    peak_period_end_time: EPOCH,
    rhr_enrollment: false,
    eta_begin: EPOCH,
    co_alarm_state: 'ok',
    smoke_alarm_state: 'ok',
    wwn_security_state: 'ok',
  });
});

it('tells of rush hours, alarms and who is on the way', () => {
  const trip = { id: 'a', clientId: 'client-1', arrivesFrom: START, arrivesUntil: START + 1 };
  expect(
    fieldsOf({
      peakPeriod: { startsAt: START, endsAt: START + 1000 },
      trips: [{ ...trip, id: 'b', arrivesFrom: START - 5, arrivesUntil: START - 1 }, trip],
      smokeAlarms: [
        smokeAlarm({ smokeAlarmState: 'warning' }),
        smokeAlarm({ id: 'other', coAlarmState: 'emergency' }),
      ],
    }),
  ).toMatchObject({
    peak_period_start_time: '2023-11-14T22:13:20.000Z',
    peak_period_end_time: '2023-11-14T22:13:21.000Z',
    eta_begin: '2023-11-14T22:13:20.000Z',
    smoke_alarm_state: 'warning',
    co_alarm_state: 'emergency',
  });
});
