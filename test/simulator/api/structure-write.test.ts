import { expect, it } from 'vitest';
import { writeStructure } from '../../../src/simulator/api/structure-write.ts';
import { fullStructure } from '../support/view.ts';
import { START } from '../contract/worlds.ts';

const trip = { id: 'a', clientId: 'client-1', arrivesFrom: START + 1, arrivesUntil: START + 2 };
const theirs = { ...trip, clientId: 'client-2' };
const home = fullStructure({ trips: [trip, theirs] });
const write = (values: Parameters<typeof writeStructure>[1]) => {
  const written = writeStructure(home, values, { clientId: 'client-1', now: START });
  return written.ok ? written.value : written.error.rule;
};
const window = (begin: unknown, end: unknown) => ({
  eta: {
    ...{ trip_id: 'b' },
    estimated_arrival_window_begin: begin as string,
    estimated_arrival_window_end: end as string,
  },
});

it.each([
  [
    { away: 'away', name: ' Cabin ' },
    { away: 'away', name: 'Cabin' },
  ],
  [
    window('2023-11-15T00:00Z', '2023-11-14T23:30:00.5-01:00'),
    {
      trips: [
        ...[trip, theirs],
        {
          ...{ id: 'b', clientId: 'client-1' },
          arrivesFrom: Date.UTC(2023, 10, 15),
          arrivesUntil: Date.UTC(2023, 10, 15, 0, 30, 0, 500),
        },
      ],
    },
  ],
  [{ eta: { trip_id: 'a', estimated_arrival_window_begin: 0 } }, { trips: [theirs] }],
  [{ eta: { trip_id: 'a', estimated_arrival_window_begin: '0' } }, { trips: [theirs] }],
])('writes %o', (values, changes) => {
  expect(write(values)).toMatchObject(changes);
});

it.each([
  [{ away: 'home', name: '' }, 'api/invalid-name'],
  [{ postal_code: '1' }, 'api/invalid-content'],
  [{ eta: [] }, 'api/invalid-content'],
  [{ eta: { trip_id: 7 } }, 'api/trip-id'],
  [window(1_700_000_000_000, 'x'), 'api/trip-time'],
  [window('2023-11-15T00:00Z', 'Wed Nov 15 2023'), 'api/trip-time'],
  [window('2023-11-15T00:00Z', '2023-11-15T00:00'), 'api/trip-time'],
  [window('2023-11-15T00:00Z', '2023-11-14T23:00Z'), 'api/trip-window'],
])('refuses %o', (values, rule) => {
  expect(write(values)).toBe(rule);
});
