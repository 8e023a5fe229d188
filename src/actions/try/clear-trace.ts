import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

/**
 * Forgets all traced requests; the count begins anew, so there is no way back. Gives storage
 * problems only.
 */
export async function clearTrace(workspace: Workspace): Promise<Result<null, Refusals>> {
  const { exchanges } = workspace.database;
  const clear = async (): Promise<Result<null, Refusals>> => {
    await exchanges.clear();
    return ok(null);
  };
  return write(workspace, [exchanges], clear, { counts: false });
}
