import { problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { readChangeCount, write } from '../../storage/write.ts';
import { makeUndo, type Undo } from '../undo.ts';

/**
 * Removes a person of the simulated home with the structures they own, the clients they accepted
 * and their codes; in structures of others they are no guest any more. Gives home-user/not-found.
 */
export async function removeHomeUser(
  workspace: Workspace,
  userId: string,
): Promise<Result<Undo, Refusals>> {
  const { homeUsers, structures, grants, codes } = workspace.database;
  return write(workspace, [homeUsers, structures, grants, codes], async () => {
    const user = await homeUsers.get(userId);
    if (user === undefined) return err([problem('home-user/not-found', {})]);
    const isTheirs = (record: { readonly userId: string }): boolean => record.userId === userId;
    const owned = await structures.where('ownerId').equals(userId).toArray();
    const visited = await structures.filter((one) => one.memberIds.includes(userId)).toArray();
    const accepted = await grants.filter(isTheirs).toArray();
    const given = await codes.filter(isTheirs).toArray();
    const now = workspace.clock.now();
    await structures.bulkPut(
      visited.map((one) => ({
        ...one,
        memberIds: one.memberIds.filter((id) => id !== userId),
        updatedAt: now,
        revision: one.revision + 1,
      })),
    );
    await structures.bulkDelete(owned.map(({ id }) => id));
    await grants.bulkDelete(accepted.map(({ id }) => id));
    await codes.bulkDelete(given.map(({ code }) => code));
    await homeUsers.delete(userId);
    const after = (await readChangeCount(workspace)) + 1;
    const removed = [
      { table: homeUsers, records: [user] },
      { table: structures, records: [...owned, ...visited] },
      { table: grants, records: accepted },
      { table: codes, records: given },
    ];
    return ok(makeUndo(workspace, user.name, after, removed));
  });
}
