import type { FailuresOn } from '../failure-catalog.ts';
import type { Structure } from '../structure.ts';
import type { Thermostat } from '../thermostat.ts';

/** A locked thermostat can be set within these, in °C (ours); no target that is asked for fits. */
const LOCKED_RANGE = { lockedMin: 19, lockedMax: 19.5 };

type Plain = Readonly<Record<string, unknown>>;

/**
 * A home as the failures that are switched on make it look: away, its thermostats offline, in eco
 * or locked. What is stored stays as it is.
 */
export function withHomeFailures(structure: Structure, failures: FailuresOn): Structure {
  const thermostats = structure.thermostats.map((one) => ({
    ...one,
    ...thermostatFailures(one, failures),
  }));
  return { ...structure, ...structureFailures(failures), thermostats };
}

/**
 * A changed home without what the failures made of it before: what nobody changed is as it was
 * stored in `original`.
 */
export function withoutHomeFailures(
  changed: Structure,
  original: Structure,
  failures: FailuresOn,
): Structure {
  const thermostats = changed.thermostats.map((one) => {
    const before = original.thermostats.find(({ id }) => id === one.id);
    return before === undefined
      ? one
      : takenBack(one, before, thermostatFailures(before, failures));
  });
  return { ...takenBack(changed, original, structureFailures(failures)), thermostats };
}

function structureFailures(failures: FailuresOn): Partial<Structure> {
  return failures.has('home-away') ? { away: 'away' } : {};
}

function thermostatFailures(one: Thermostat, failures: FailuresOn): Partial<Thermostat> {
  return {
    ...(failures.has('thermostat-offline') && { isOnline: false }),
    ...(failures.has('thermostat-locked') && {
      ...{ ...LOCKED_RANGE, isLocked: true, hvacMode: one.canHeat ? 'heat' : 'cool' },
      previousHvacMode: null,
    }),
    ...(failures.has('thermostat-eco') && {
      hvacMode: 'eco',
      previousHvacMode: one.hvacMode === 'eco' ? one.previousHvacMode : one.hvacMode,
    }),
  };
}

/** What still is as a failure made it goes back to what it was. */
function takenBack<Item extends object>(changed: Item, before: Item, failed: Partial<Item>): Item {
  const names = Object.keys(failed).filter(
    (name) => (changed as Plain)[name] === (failed as Plain)[name],
  );
  const former = Object.fromEntries(names.map((name) => [name, (before as Plain)[name]]));
  return { ...changed, ...former };
}
