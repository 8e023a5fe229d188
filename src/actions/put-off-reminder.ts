import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';

/** Lets the reminder of an export rest; it counts anew from `now` (ms). Gives storage problems only. */
export async function putOffReminder(
  workspace: Workspace,
  now: number,
): Promise<Result<null, Refusals>> {
  const { meta } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    const count = await readChangeCount(workspace);
    await meta.bulkPut([
      { key: 'remindedAt', value: now },
      { key: 'remindedChangeCount', value: count },
    ]);
    return ok(null);
  };
  return write(workspace, [], work, { counts: false });
}
