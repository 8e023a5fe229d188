import { expect, it } from 'vitest';
import {
  DEFAULT_SIMULATOR_SETTINGS as DEFAULTS,
  simulatorSettingsFrom,
} from '../../src/domain/simulator-settings.ts';

it.each([
  [null, DEFAULTS],
  ['', DEFAULTS],
  ['7', DEFAULTS],
  ['null', DEFAULTS],
  ['{"callsPerMinute":"many"}', DEFAULTS],
  ['{"addTokenType":true,"unknown":1}', { ...DEFAULTS, addTokenType: true }],
  [JSON.stringify({ ...DEFAULTS, failures: ['offline'] }), { ...DEFAULTS, failures: ['offline'] }],
])('reads %j', (json, settings) => {
  expect(simulatorSettingsFrom(json)).toEqual(settings);
});

it('is historic and strict where nobody set it', () => {
  expect(DEFAULTS).toMatchObject({ addTokenType: false, redirectApi: false, failures: [] });
});
