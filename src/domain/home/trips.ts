import { err, ok, type Result } from '../../shared/result.ts';
import { problem, type Problem } from '../problem.ts';
import type { Structure } from '../structure.ts';

export type Trip = Structure['trips'][number];

/** How many trips of one structure are kept at most; the oldest go (ours). */
const TRIP_LIMIT = 20;

/** The trips that are not over at `now` (ms), who comes first. */
export function tripsNow({ trips }: Pick<Structure, 'trips'>, now: number): readonly Trip[] {
  return trips
    .filter(({ arrivesUntil }) => now <= arrivesUntil)
    .toSorted((one, other) => one.arrivesFrom - other.arrivesFrom);
}

/**
 * A structure to which somebody is on the way; a trip of the same client and ID is replaced [doc].
 * Gives trip/no-thermostat [doc], trip/id-required [ours] and trip/window [ours].
 */
export function withTrip(
  structure: Structure,
  trip: Trip,
  now: number,
): Result<Structure, Problem> {
  if (structure.thermostats.length === 0) return err(problem('trip/no-thermostat', {}));
  if (trip.id.trim() === '') return err(problem('trip/id-required', {}, { field: 'id' }));
  if (trip.arrivesUntil < trip.arrivesFrom || trip.arrivesUntil < now) {
    return err(problem('trip/window', {}, { field: 'arrivesUntil' }));
  }
  const others = withoutTrip(structure, trip).trips.filter((one) => now <= one.arrivesUntil);
  return ok({ ...structure, trips: [...others, trip].slice(-TRIP_LIMIT) });
}

/** A structure to which nobody comes by that trip. */
export function withoutTrip(
  structure: Structure,
  { id, clientId }: Pick<Trip, 'id' | 'clientId'>,
): Structure {
  const trips = structure.trips.filter((one) => one.id !== id || one.clientId !== clientId);
  return { ...structure, trips };
}
