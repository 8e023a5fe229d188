import { setPeakPeriod } from '../../domain/home/change-structure.ts';
import { HOUR } from '../../shared/clock.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';

/** How long a rush hour takes that somebody begins by hand (ours). */
const RUSH_TIME = 2 * HOUR;

/** Begins an energy rush hour for a home, or calls it off. Gives structure/not-found. */
export async function setRushHour(
  workspace: Workspace,
  structureId: string,
  isOn: boolean,
): Promise<Result<unknown, Refusals>> {
  const now = workspace.clock.now();
  return changeStructure(workspace, structureId, (structure) =>
    ok(setPeakPeriod(structure, isOn ? { startsAt: now, endsAt: now + RUSH_TIME } : null)),
  );
}
