import { expect, it } from 'vitest';
import { HALLWAY, thermostat } from '../../builders/home.ts';
import { MINUTE } from '../../../src/shared/clock.ts';
import { wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { START } from '../contract/worlds.ts';
import { fullStructure, valueAt, view } from '../support/view.ts';

const fieldsOf = (changes: Parameters<typeof thermostat>[0] = {}) => {
  const one = thermostat({ ambientAt: START, ...changes });
  const tree = wholeTree(view({ structures: [fullStructure({ thermostats: [one] })] }));
  return valueAt(tree, ['devices', 'thermostats', one.id]);
};

it('reads as a thermostat of the service did', () => {
  expect(fieldsOf({ ambient: 21.2, label: 'upstairs' })).toEqual({
    device_id: thermostat().id,
    locale: 'en-US',
    software_version: '5.6.1',
    structure_id: fullStructure().id,
    name: 'Hallway (upstairs)',
    name_long: 'Hallway Thermostat (upstairs)',
    label: 'upstairs',
    where_id: HALLWAY,
    where_name: 'Hallway',
    last_connection: '2023-11-14T22:13:00.000Z',
    is_online: true,
    can_cool: true,
    can_heat: true,
    has_fan: true,
    is_using_emergency_heat: false,
    has_leaf: true,
    temperature_scale: 'C',
    target_temperature_f: 68,
    target_temperature_c: 20,
    target_temperature_high_f: 79,
    target_temperature_high_c: 26,
    target_temperature_low_f: 66,
    target_temperature_low_c: 19,
    eco_temperature_high_f: 75,
    eco_temperature_high_c: 24,
    eco_temperature_low_f: 55,
    eco_temperature_low_c: 12.5,
    away_temperature_high_f: 75,
    away_temperature_high_c: 24,
    away_temperature_low_f: 55,
    away_temperature_low_c: 12.5,
    ambient_temperature_f: 70,
    ambient_temperature_c: 21,
    humidity: 50,
    hvac_mode: 'heat',
    previous_hvac_mode: '',
    hvac_state: 'off',
    fan_timer_active: false,
    fan_timer_duration: 15,
    fan_timer_timeout: '1970-01-01T00:00:00.000Z',
    is_locked: false,
    locked_temp_min_f: 68,
    locked_temp_min_c: 20,
    locked_temp_max_f: 72,
    locked_temp_max_c: 22,
    sunlight_correction_enabled: true,
    sunlight_correction_active: false,
    time_to_target: '~0',
    time_to_target_training: 'ready',
  });
});

it('follows the clock', () => {
  const fanTimerEndsAt = START + MINUTE;
  expect(fieldsOf({ target: 23, ambient: 20, humidity: 52, fanTimerEndsAt })).toMatchObject({
    hvac_state: 'heating',
    humidity: 50,
    fan_timer_active: true,
    fan_timer_timeout: '2023-11-14T22:14:20.000Z',
    time_to_target: '~30',
  });
  expect(fieldsOf({ fanTimerEndsAt: START })).toMatchObject({
    fan_timer_active: false,
    fan_timer_timeout: '1970-01-01T00:00:00.000Z',
  });
});

it('tells which mode it comes back to from eco', () => {
  expect(fieldsOf({ hvacMode: 'eco', previousHvacMode: 'cool' })).toMatchObject({
    hvac_mode: 'eco',
    previous_hvac_mode: 'cool',
  });
});
