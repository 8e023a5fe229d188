import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAILURES, failuresOn, type FailuresOn } from '../../../src/domain/failure-catalog.ts';
import { withHomeFailures, withoutHomeFailures } from '../../../src/domain/home/home-failures.ts';
import { structure, thermostat } from '../../builders/home.ts';

const HOME = structure({
  thermostats: [thermostat({ id: 'one' }), thermostat({ id: 'two', canHeat: false })],
});

const shown = (...ids: string[]) => withHomeFailures(HOME, failuresOn(ids));

it('shows what is switched on, and nothing else', () => {
  expect(shown('denied', 'slow')).toEqual(HOME);
  expect(shown('home-away').away).toBe('away');
  expect(shown('thermostat-offline').thermostats.map(({ isOnline }) => isOnline)).toEqual([
    false,
    false,
  ]);
  const locked = shown('thermostat-locked').thermostats;
  expect(locked.map(({ isLocked, hvacMode }) => [isLocked, hvacMode])).toEqual([
    [true, 'heat'],
    [true, 'cool'],
  ]);
  const [eco] = shown('thermostat-eco').thermostats;
  expect([eco?.hvacMode, eco?.previousHvacMode]).toEqual(['eco', HOME.thermostats[0]?.hvacMode]);
});

const someFailures: fc.Arbitrary<FailuresOn> = fc
  .subarray(FAILURES.map(({ id }) => id))
  .map((ids) => failuresOn(ids));

it('leaves no trace of itself in what is stored', () => {
  fc.assert(
    fc.property(someFailures, (failures) => {
      expect(withoutHomeFailures(withHomeFailures(HOME, failures), HOME, failures)).toEqual(HOME);
    }),
  );
});

it('keeps what somebody changed under it', () => {
  const failures = failuresOn(['home-away', 'thermostat-eco']);
  const seen = withHomeFailures(HOME, failures);
  const changed = {
    ...seen,
    away: 'home' as const,
    name: 'Other',
    thermostats: seen.thermostats.map((one) => ({ ...one, hvacMode: 'off' as const, label: 'L' })),
  };
  const stored = withoutHomeFailures(changed, { ...HOME, away: 'away' }, failures);
  expect([stored.away, stored.name]).toEqual(['home', 'Other']);
  expect(stored.thermostats.map(({ hvacMode, label }) => [hvacMode, label])).toEqual([
    ['off', 'L'],
    ['off', 'L'],
  ]);
});
