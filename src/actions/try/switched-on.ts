import { failuresOn, NO_FAILURES, type FailuresOn } from '../../domain/failure-catalog.ts';
import { simulatorSettingsFrom } from '../../domain/simulator-settings.ts';
import { ok } from '../../shared/result.ts';
import { attempt } from '../../storage/attempt.ts';
import type { Workspace } from '../../storage/workspace.ts';

/**
 * The failures that are switched on now. None when storage fails: the request that comes next
 * tells of it.
 */
export async function switchedOn({ database }: Workspace): Promise<FailuresOn> {
  const read = await attempt(async () => ok(await database.meta.get('simulatorSettings')));
  if (!read.ok || read.value === undefined) return NO_FAILURES;
  return failuresOn(simulatorSettingsFrom(String(read.value.value)).failures);
}
