import { setAway } from '../../domain/home/change-structure.ts';
import { withoutTrip, type Trip } from '../../domain/home/trips.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';

/** Ends a trip: somebody has come home, or comes no more. Gives structure/not-found. */
export async function endTrip(
  workspace: Workspace,
  structureId: string,
  trip: Pick<Trip, 'id' | 'clientId'>,
  hasArrived: boolean,
): Promise<Result<unknown, Refusals>> {
  const now = workspace.clock.now();
  return changeStructure(workspace, structureId, (structure) => {
    const ended = withoutTrip(structure, trip);
    return ok(hasArrived ? setAway(ended, 'home', now) : ended);
  });
}
