import { setOutdoorTemperature } from '../../domain/home/change-structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';

/** Makes it warmer or colder outside (°C). Gives structure/not-found. */
export async function setWeather(
  workspace: Workspace,
  structureId: string,
  outdoors: number,
): Promise<Result<unknown, Refusals>> {
  const now = workspace.clock.now();
  return changeStructure(workspace, structureId, (structure) =>
    ok(setOutdoorTemperature(structure, outdoors, now)),
  );
}
