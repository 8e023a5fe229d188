import { failuresOn, type FailuresOn } from '../domain/failure-catalog.ts';
import type { Workspace } from '../storage/workspace.ts';
import { simulatorSettings } from './simulator-settings.ts';

/** The failures that are switched on. */
export async function listFailuresOn(workspace: Workspace): Promise<FailuresOn> {
  return failuresOn((await simulatorSettings(workspace)).failures);
}
