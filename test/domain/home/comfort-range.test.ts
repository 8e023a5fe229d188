import { describe, expect, it } from 'vitest';
import { comfortRange } from '../../../src/domain/home/comfort-range.ts';
import type { Structure } from '../../../src/domain/structure.ts';
import type { Thermostat } from '../../../src/domain/thermostat.ts';
import { smokeAlarm, structure, thermostat } from '../../builders/home.ts';

describe('a room is held within', () => {
  it.each<[Partial<Thermostat>, Partial<Structure>, number | null, number | null]>([
    [{ hvacMode: 'heat' }, {}, 20, null],
    [{ hvacMode: 'cool' }, {}, null, 20],
    [{ hvacMode: 'heat-cool' }, {}, 19, 26],
    [{ hvacMode: 'eco' }, {}, 12.5, 24],
    [{ hvacMode: 'off' }, {}, null, null],
    [{ hvacMode: 'eco', canCool: false }, {}, 12.5, null],
    [{ hvacMode: 'heat-cool', canHeat: false }, {}, null, 26],
    [{ hvacMode: 'heat' }, { away: 'away' }, 12.5, 24],
    [{ hvacMode: 'off' }, { away: 'away' }, null, null],
    [
      { hvacMode: 'heat' },
      { smokeAlarms: [smokeAlarm({ coAlarmState: 'emergency' })] },
      null,
      null,
    ],
    [{ hvacMode: 'eco', ecoLow: 25 }, {}, 25, 25],
  ])('%o in %o: %s to %s', (changes, home, low, high) => {
    expect(comfortRange(thermostat(changes), structure(home))).toEqual({ low, high });
  });
});
