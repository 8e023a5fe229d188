import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Sets how far the workspace's clock is ahead of real time, in ms; every tab follows. Gives storage
 * problems only.
 */
export async function setClockOffset(
  workspace: Workspace,
  offset: number,
): Promise<Result<null, Refusals>> {
  const { meta } = workspace.database;
  return write(workspace, [], async () => {
    await meta.put({ key: 'clockOffset', value: offset });
    return ok(null);
  });
}
