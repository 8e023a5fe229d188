import { describe, expect, it } from 'vitest';
import { tripsNow, withoutTrip, withTrip, type Trip } from '../../../src/domain/home/trips.ts';
import { structure } from '../../builders/home.ts';

const NOW = 100;
const trip = (changes: Partial<Trip> = {}): Trip => ({
  id: 'a',
  clientId: 'client-1',
  arrivesFrom: 200,
  arrivesUntil: 300,
  ...changes,
});
const idsAfter = (trips: Trip[], added: Trip) => {
  const result = withTrip(structure({ trips }), added, NOW);
  return result.ok ? result.value.trips.map(({ id }) => id) : result.error.code;
};

describe('a trip', () => {
  it('joins others, and replaces the one of its client and ID', () => {
    expect(idsAfter([trip({ id: 'b' })], trip())).toEqual(['b', 'a']);
    expect(idsAfter([trip(), trip({ id: 'b' })], trip({ arrivesUntil: 900 }))).toEqual(['b', 'a']);
    expect(idsAfter([trip({ clientId: 'client-2' })], trip())).toEqual(['a', 'a']);
  });

  it('drives out those that are over, and the oldest of very many', () => {
    expect(idsAfter([trip({ id: 'over', arrivesUntil: 99 })], trip())).toEqual(['a']);
    const many = Array.from({ length: 20 }, (_one, at) => trip({ id: String(at) }));
    expect(idsAfter(many, trip())).toHaveLength(20);
  });

  it.each([
    [{ thermostats: [] }, {}, 'trip/no-thermostat'],
    [{}, { id: ' ' }, 'trip/id-required'],
    [{}, { arrivesUntil: 199 }, 'trip/window'],
    [{}, { arrivesFrom: 20, arrivesUntil: 99 }, 'trip/window'],
  ])('in %o with %o is refused: %s', (home, changes, code) => {
    const result = withTrip(structure(home), trip(changes), NOW);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('ends by its client alone', () => {
    const home = structure({ trips: [trip(), trip({ clientId: 'client-2' })] });
    expect(withoutTrip(home, trip()).trips).toEqual([trip({ clientId: 'client-2' })]);
  });
});

it('who comes first is first, who has come is gone', () => {
  const trips = [trip(), trip({ id: 'b', arrivesFrom: 150 }), trip({ id: 'c', arrivesUntil: 99 })];
  expect(tripsNow({ trips }, NOW).map(({ id }) => id)).toEqual(['b', 'a']);
});
