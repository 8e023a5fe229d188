import { expect, it } from 'vitest';
import { writeThermostat } from '../../../src/simulator/api/thermostat-write.ts';
import { twoModes } from '../support/api-world.ts';
import { START } from '../contract/worlds.ts';

const home = twoModes();
const write = (values: Parameters<typeof writeThermostat>[2]) => {
  const written = writeThermostat(home, home.thermostats[0]!, values, START);
  return written.ok ? written.value.thermostats[0] : written.error.rule;
};

it.each([
  [{ target_temperature_f: 68 }, { target: 20 }],
  [{ target_temperature_c: 21.3 }, { target: 21.5 }],
  [{ hvac_mode: 'off' }, { hvacMode: 'off' }],
  [{ fan_timer_active: true }, { fanTimerEndsAt: START + 15 * 60_000 }],
  [{ fan_timer_active: true, fan_timer_duration: 30 }, { fanTimerEndsAt: START + 30 * 60_000 }],
  [
    { temperature_scale: 'F', label: 'x' },
    { scale: 'F', label: 'x' },
  ],
])('writes %o', (values, changes) => {
  expect(write(values)).toMatchObject({ id: home.thermostats[0]!.id, ...changes });
});

it.each([
  [{ target_temperature_f: 68.5 }, 'api/format'],
  [{ target_temperature_c: '20' }, 'api/format'],
  [{ target_temperature_f: 68, target_temperature_c: 20 }, 'api/both-scales'],
  [{ hvac_mode: false }, 'api/unknown-mode'],
  [{ fan_timer_active: 'true' }, 'api/invalid-content'],
  [{ fan_timer_duration: null }, 'api/fan-duration'],
  [{ temperature_scale: 'c' }, 'api/unspecified'],
  [{ label: 1 }, 'api/invalid-content'],
  [{ humidity: 1 }, 'api/invalid-content'],
])('refuses %o', (values, rule) => {
  expect(write(values)).toBe(rule);
});

it('leaves the other thermostat alone', () => {
  const written = writeThermostat(home, home.thermostats[0]!, { label: 'x' }, START);
  expect(written.ok && written.value.thermostats[1]).toEqual(home.thermostats[1]);
});
