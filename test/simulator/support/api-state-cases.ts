import { camera as aCamera, smokeAlarm } from '../../builders/home.ts';
import { START } from '../contract/worlds.ts';
import { heatingIs, write, type ApiCase } from './api-case.ts';
import { PATHS } from './api-world.ts';

const { heating, camera } = PATHS;
const ALARM = smokeAlarm();
const CAMERA = aCamera();

/** Refusals for how a device is: online, safety, away, eco, mode. */
export const STATE_CASES: readonly ApiCase[] = [
  {
    rule: 'api/thermostat-offline',
    what: 'a write',
    home: heatingIs({ isOnline: false }),
    send: write(heating, { target_temperature_f: 500 }),
    text: 'Thermostat is not online',
    anchor: 'not-online',
  },
  {
    rule: 'api/camera-offline',
    what: 'a write',
    home: { cameras: [{ ...CAMERA, isOnline: false }] },
    send: write(`${camera}/is_streaming`, true),
    text: 'Camera is not online',
    anchor: 'not-online',
  },
  {
    rule: 'api/safety-shutoff',
    what: 'a fan in an emergency',
    home: { smokeAlarms: [{ ...ALARM, coAlarmState: 'emergency' }], away: 'away' },
    send: write(heating, { fan_timer_active: true }),
    text: 'Cannot activate fan during smoke/co safety shutoff',
    anchor: 'safety-shutoff-on',
  },
  {
    rule: 'api/target-while-away',
    what: 'a target',
    home: { away: 'away' },
    send: write(heating, { target_temperature_c: 21 }),
    text: 'Cannot change target temperature while structure is away',
    anchor: 'structure-away',
  },
  {
    rule: 'api/fan-while-away',
    what: 'a fan',
    home: { away: 'away' },
    send: write(heating, { fan_timer_active: false }),
    text: 'Cannot change fan_timer_active while structure is away',
    anchor: 'structure-away',
  },
  {
    rule: 'api/target-while-eco',
    what: 'a target',
    home: heatingIs({ hvacMode: 'eco' }),
    send: write(heating, { target_temperature_c: 21 }),
    text: 'Cannot change target temperature while mode is eco',
    anchor: 'mode-eco',
  },
  ...(
    [
      ['target_temperature_low', 'c', 'cool'],
      ['target_temperature_high', 'f', 'heat'],
      ['target_temperature', 'f', 'heat-cool'],
      ['target_temperature', 'c', 'off'],
    ] as const
  ).map(([fieldName, scale, mode]): ApiCase => ({
    rule: 'api/wrong-mode',
    what: `${fieldName}_${scale} in ${mode}`,
    home: heatingIs({ hvacMode: mode }),
    send: write(heating, { [`${fieldName}_${scale}`]: 20 }),
    text: `Cannot set ${fieldName} while mode is ${mode}`,
    anchor: 'mode-error',
    details: { fieldName, mode },
  })),
  ...(
    [
      ['blah', 'blah'],
      [7, '7'],
    ] as const
  ).map(([value, mode]): ApiCase => ({
    rule: 'api/unknown-mode',
    what: mode,
    send: write(heating, { hvac_mode: value }),
    text: `Invalid HVAC mode: ${mode}`,
    anchor: 'invalid-mode',
    details: { mode },
  })),
  ...(
    [
      ['heat-cool', 'cool', { canCool: false }],
      ['heat', 'heat', { canHeat: false, hvacMode: 'cool' }],
    ] as const
  ).map(([mode, action, changes]): ApiCase => ({
    rule: 'api/incompatible-mode',
    what: `nothing to ${action}`,
    home: heatingIs(changes),
    send: write(`${heating}/hvac_mode`, mode),
    text: `Cannot change HVAC mode to ${mode}: HVAC cannot ${action}`,
    anchor: 'incompatible-mode',
    details: { mode, action },
  })),
  {
    rule: 'api/emergency-heat',
    what: 'a mode',
    home: heatingIs({ isUsingEmergencyHeat: true }),
    send: write(heating, { hvac_mode: 'cool' }),
    text: 'Cannot change hvac_mode while emergency heat is on',
    anchor: 'emergency-heat-on',
    details: { fieldName: 'hvac_mode' },
  },
  {
    rule: 'api/rush-hour',
    what: 'a target',
    home: { isRushHourEnrolled: true, peakPeriod: { startsAt: START, endsAt: START + 1 } },
    send: write(heating, { target_temperature_c: 21 }),
    text: 'Cannot change target temperature during energy-saving events',
    anchor: 'energy-saving-event',
  },
  {
    rule: 'api/no-fan',
    what: 'a fan',
    home: heatingIs({ hasFan: false }),
    send: write(heating, { fan_timer_active: true }),
    text: 'Cannot change fan_timer_active: HVAC has no fan',
    anchor: 'no-fan',
  },
];
