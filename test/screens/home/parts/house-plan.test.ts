import { describe, expect, it } from 'vitest';
import { columnsOf, housePlan } from '../../../../src/screens/home/parts/house-plan.ts';
import { camera, smokeAlarm, structure, thermostat } from '../../../builders/home.ts';

const NAMES = ['Garage', 'Front Door', 'Living Room', 'Bedroom', 'Attic', 'Backyard', 'Kitchen'];
const wheres = NAMES.map((name) => ({ id: name, name }));
const at = (whereId: string) => ({ id: `device in ${whereId}`, whereId });

describe('the plan of a house', () => {
  it('has the rooms with devices, from top to bottom, and those outside apart', () => {
    const plan = housePlan(
      structure({
        wheres,
        thermostats: [thermostat(at('Living Room')), thermostat(at('Bedroom'))],
        smokeAlarms: [smokeAlarm(at('Garage'))],
        cameras: [camera(at('Front Door'))],
      }),
    );
    expect(plan.rooms.map(({ name }) => name)).toEqual(['Bedroom', 'Living Room', 'Garage']);
    expect(plan.outside.map(({ name }) => name)).toEqual(['Front Door']);
    expect(plan.rooms[1]?.thermostats).toHaveLength(1);
    expect(plan.isEmpty).toBe(false);
  });

  it('shows some rooms of an empty house', () => {
    const plan = housePlan(structure({ wheres, thermostats: [], smokeAlarms: [], cameras: [] }));
    expect(plan.isEmpty).toBe(true);
    expect(plan.rooms).toHaveLength(4);
    expect(plan.outside).toEqual([]);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 2],
    [5, 3],
    [9, 3],
  ])('lays %d rooms out in %d columns', (rooms, columns) => {
    expect(columnsOf(rooms)).toBe(columns);
  });
});
