import { problem, type Problem } from '../../domain/problem.ts';
import { simulatorSettingsFrom, type SimulatorSettings } from '../../domain/simulator-settings.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

const RATE = { least: 1, most: 100_000 };

/**
 * Changes some settings of the simulator; the others stay as another tab may have set them. They
 * are of this browser, not of what an export holds, so they count as no change. Gives
 * simulator/bad-limit.
 */
export async function changeSimulatorSettings(
  workspace: Workspace,
  changes: Partial<SimulatorSettings>,
): Promise<Result<SimulatorSettings, Refusals>> {
  const { meta } = workspace.database;
  const key = 'simulatorSettings';
  const found = [...checkRate(changes, 'callsPerMinute'), ...checkRate(changes, 'writesPerHour')];
  if (found.length > 0) return err(found);
  const change = async (): Promise<Result<SimulatorSettings, Refusals>> => {
    const kept = (await meta.get(key))?.value ?? null;
    const present = simulatorSettingsFrom(kept === null ? null : String(kept));
    const all = { ...present, ...changes };
    const settings = { ...all, failures: [...new Set(all.failures)].sort() };
    await meta.put({ key, value: JSON.stringify(settings) });
    return ok(settings);
  };
  return write(workspace, [], change, { counts: false });
}

function checkRate(
  changes: Partial<SimulatorSettings>,
  field: 'callsPerMinute' | 'writesPerHour',
): Problem[] {
  const rate = changes[field] ?? RATE.least;
  const isFine = Number.isInteger(rate) && rate >= RATE.least && rate <= RATE.most;
  return isFine ? [] : [problem('simulator/bad-limit', RATE, { field })];
}
