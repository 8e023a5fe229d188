import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

/**
 * Notes that the whole workspace left, as it was at `changeCount`: when (real time), and with which
 * change. It is no change itself. Gives storage problems only.
 */
export async function noteExport(
  workspace: Workspace,
  changeCount: number,
): Promise<Result<null, Refusals>> {
  const { meta } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    await meta.bulkPut([
      { key: 'exportedAt', value: Date.now() },
      { key: 'exportedChangeCount', value: changeCount },
    ]);
    return ok(null);
  };
  return write(workspace, [meta], work, { counts: false });
}
