import type { FailuresOn } from './failure-catalog.ts';
import type { ChosenPermission } from './permission.ts';

/** The permission that a switched-on failure takes away: it is what most products ask for. */
const TAKEN = 'thermostat';

/** What a token may do under the failures that are switched on: nothing, or only reading, of it. */
export function permissionsUnder(
  failures: FailuresOn,
  held: readonly ChosenPermission[],
): readonly ChosenPermission[] {
  if (failures.has('permission-read')) return held.filter(({ permission }) => permission !== TAKEN);
  if (!failures.has('permission-write')) return held;
  return held.map((one) => (one.permission === TAKEN ? { ...one, access: 'read' } : one));
}
