import { setAway } from '../../domain/home/change-structure.ts';
import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';

/** Says whether somebody is home. Gives structure/not-found. */
export async function setHomeAway(
  workspace: Workspace,
  structureId: string,
  away: Structure['away'],
): Promise<Result<unknown, Refusals>> {
  const now = workspace.clock.now();
  return changeStructure(workspace, structureId, (structure) => ok(setAway(structure, away, now)));
}
