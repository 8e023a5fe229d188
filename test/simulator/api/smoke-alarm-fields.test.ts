import { expect, it } from 'vitest';
import { HALLWAY, smokeAlarm } from '../../builders/home.ts';
import { MINUTE } from '../../../src/shared/clock.ts';
import { wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { START } from '../contract/worlds.ts';
import { fullStructure, valueAt, view } from '../support/view.ts';

const fieldsOf = (changes: Parameters<typeof smokeAlarm>[0] = {}) => {
  const one = smokeAlarm(changes);
  const tree = wholeTree(view({ structures: [fullStructure({ smokeAlarms: [one] })] }));
  return valueAt(tree, ['devices', 'smoke_co_alarms', one.id]);
};

it('reads as an alarm of the service did', () => {
  expect(fieldsOf()).toEqual({
    device_id: smokeAlarm().id,
    locale: 'en-US',
    software_version: '3.1rc9',
    structure_id: fullStructure().id,
    name: 'Hallway',
    name_long: 'Hallway Nest Protect',
    where_id: HALLWAY,
    where_name: 'Hallway',
    last_connection: '2023-11-14T22:13:00.000Z',
    is_online: true,
    battery_health: 'ok',
    co_alarm_state: 'ok',
    smoke_alarm_state: 'ok',
    is_manual_test_active: false,
    last_manual_test_time: '1970-01-01T00:00:00.000Z',
    ui_color_state: 'green',
  });
});

it('follows an alarm and a test', () => {
  const test = { manualTestAt: START - MINUTE, manualTestEndsAt: START + 1 };
  expect(fieldsOf({ smokeAlarmState: 'emergency', ...test })).toMatchObject({
    smoke_alarm_state: 'emergency',
    ui_color_state: 'red',
    is_manual_test_active: true,
    last_manual_test_time: '2023-11-14T22:12:20.000Z',
  });
});
