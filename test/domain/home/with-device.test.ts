import { describe, expect, it } from 'vitest';
import { ambientNow } from '../../../src/domain/home/ambient-now.ts';
import {
  settled,
  touched,
  withCamera,
  withSmokeAlarm,
  withThermostat,
} from '../../../src/domain/home/with-device.ts';
import { HOUR, MINUTE } from '../../../src/shared/clock.ts';
import { structure, thermostat } from '../../builders/home.ts';

const NOW = 1000 + 10 * MINUTE;

describe('a changed device', () => {
  it('takes the place of the one with its ID', () => {
    const home = structure();
    const [first, second] = home.thermostats;
    const warmer = { ...second!, target: 25 };
    expect(withThermostat(home, warmer).thermostats).toEqual([first, warmer]);
    const camera = { ...home.cameras[0]!, isStreaming: false };
    expect(withCamera(home, camera).cameras).toEqual([camera]);
    expect(withCamera(home, { ...camera, id: 'other' })).toEqual(home);
  });

  it('leaves the rooms as warm as they were by then', () => {
    const home = structure({ thermostats: [thermostat({ ambient: 18 })] });
    const alarm = { ...home.smokeAlarms[0]!, coAlarmState: 'emergency' as const };
    const changed = withSmokeAlarm(home, alarm, NOW);
    expect(changed.smokeAlarms).toEqual([alarm]);
    const [room] = changed.thermostats;
    expect(room?.ambient).toBeCloseTo(19, 9);
    // From then on nothing heats.
    expect(ambientNow(room!, changed, NOW + HOUR)).toBeCloseTo(18.5, 9);
  });
});

it('a home at a moment before its last one keeps its temperatures', () => {
  const home = structure();
  expect(settled(home, 0)).toEqual(home);
});

it('a change is counted', () => {
  expect(touched(structure(), 7)).toMatchObject({ updatedAt: 7, revision: 2 });
});
