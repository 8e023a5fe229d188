import { problem, type Problem } from '../../domain/problem.ts';
import { simulatorSettingsFrom, type SimulatorSettings } from '../../domain/simulator-settings.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

const RATE = { least: 1, most: 100_000 };

/** Settings to change, perhaps by how all of them are at present. */
type Changes =
  Partial<SimulatorSettings> | ((present: SimulatorSettings) => Partial<SimulatorSettings>);

/**
 * Changes some settings of the simulator; the others stay as another tab may have set them. They
 * are of this browser, not of what an export holds, so they count as no change. Gives
 * simulator/bad-limit.
 */
export async function changeSimulatorSettings(
  workspace: Workspace,
  changes: Changes,
): Promise<Result<SimulatorSettings, Refusals>> {
  const { meta } = workspace.database;
  const key = 'simulatorSettings';
  const change = async (): Promise<Result<SimulatorSettings, Refusals>> => {
    const kept = (await meta.get(key))?.value ?? null;
    const present = simulatorSettingsFrom(kept === null ? null : String(kept));
    const changed = typeof changes === 'function' ? changes(present) : changes;
    const found = checkRates(changed);
    if (found.length > 0) return err(found);
    const all = { ...present, ...changed };
    const settings = { ...all, failures: [...new Set(all.failures)].sort() };
    await meta.put({ key, value: JSON.stringify(settings) });
    return ok(settings);
  };
  return write(workspace, [], change, { counts: false });
}

function checkRates(changes: Partial<SimulatorSettings>): Problem[] {
  return [...checkRate(changes, 'callsPerMinute'), ...checkRate(changes, 'writesPerHour')];
}

function checkRate(
  changes: Partial<SimulatorSettings>,
  field: 'callsPerMinute' | 'writesPerHour',
): Problem[] {
  const rate = changes[field] ?? RATE.least;
  const isFine = Number.isInteger(rate) && rate >= RATE.least && rate <= RATE.most;
  return isFine ? [] : [problem('simulator/bad-limit', RATE, { field })];
}
