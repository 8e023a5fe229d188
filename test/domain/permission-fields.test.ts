import { expect, it } from 'vitest';
import {
  CAMERA_FIELDS,
  CAMERA_IMAGE_FIELDS,
  SMOKE_FIELDS,
  STRUCTURE_BASICS,
  THERMOSTAT_FIELDS,
  THERMOSTAT_WRITES,
} from '../../src/domain/permission-fields.ts';

it.each([
  ['thermostats', THERMOSTAT_FIELDS],
  ['smoke_co_alarms', SMOKE_FIELDS],
  ['cameras', CAMERA_FIELDS],
  ['cameras', CAMERA_IMAGE_FIELDS],
  ['structures', STRUCTURE_BASICS],
])('the fields of %s are told by their node, each once', (node, fields) => {
  expect(fields.every((field) => /^[\w.]+$/u.test(field) && field.startsWith(`${node}.`))).toBe(
    true,
  );
  expect(new Set(fields).size).toBe(fields.length);
});

it('writes only what can be read, temperatures in both scales', () => {
  expect(THERMOSTAT_WRITES.filter((field) => !THERMOSTAT_FIELDS.includes(field))).toEqual([]);
  expect(THERMOSTAT_WRITES.filter((field) => field.endsWith('_f'))).toHaveLength(3);
  expect(THERMOSTAT_WRITES.filter((field) => field.endsWith('_c'))).toHaveLength(3);
});
