import { simulatorSettingsFrom, type SimulatorSettings } from '../domain/simulator-settings.ts';
import type { Workspace } from '../storage/workspace.ts';

/** What is set of the simulator. */
export async function simulatorSettings({ database }: Workspace): Promise<SimulatorSettings> {
  const kept = (await database.meta.get('simulatorSettings'))?.value ?? null;
  return simulatorSettingsFrom(kept === null ? null : String(kept));
}
