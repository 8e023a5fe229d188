import { expect, it } from 'vitest';
import { endTrip } from '../../../src/actions/home/end-trip.ts';
import { must } from '../../builders/workspace.ts';
import { storedHome } from './support.ts';

const trip = { id: 'trip-1', clientId: 'client-1', arrivesFrom: 1, arrivesUntil: 2 };

it.each([
  [true, 'home'],
  [false, 'away'],
])('ends a trip; somebody has arrived: %s', async (hasArrived, away) => {
  const { workspace, home, read } = await storedHome({ away: 'away', trips: [trip] });
  must(await endTrip(workspace, home.id, trip, hasArrived));
  expect(await read()).toMatchObject({ trips: [], away });
});
