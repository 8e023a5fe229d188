import { isSimulated } from '../domain/simulated-user.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { makeUndo, type Undo } from './undo.ts';

/** The undo of a removal, and how many users it brings back. */
export interface RemovedUsers extends Undo {
  readonly count: number;
}

/**
 * Takes up to `count` made-up users from a client, those who came last first; users who are not
 * made up stay. `nameOf` words what was removed. Gives storage problems only.
 */
export async function removeSimulatedUsers(
  workspace: Workspace,
  clientId: string,
  count: number,
  nameOf: (count: number) => string,
): Promise<Result<RemovedUsers, Refusals>> {
  const { grants } = workspace.database;
  return write(workspace, [grants], async () => {
    const all = await grants.where('clientId').equals(clientId).sortBy('createdAt');
    const removed = all.filter(isSimulated).reverse().slice(0, count);
    await grants.bulkDelete(removed.map(({ id }) => id));
    const after = (await readChangeCount(workspace)) + 1;
    const subject = nameOf(removed.length);
    const undo = makeUndo(workspace, subject, after, [{ table: grants, records: removed }]);
    return ok({ ...undo, count: removed.length });
  });
}
