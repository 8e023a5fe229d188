import { checkDeletion } from '../domain/client-deletion.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { clientTables, removeClients } from './client-belongings.ts';
import { checkNameIsFree, checkRoomForClient } from './client-checks.ts';
import { makeUndo, type Undo } from './undo.ts';

/**
 * Deletes a client with its users' grants, messages and images [doc: below 25 users]. `typedName`
 * must be its name as it stands. Gives client/not-found, review/locked, client/too-many-users,
 * client/confirmation-differs. Undoing can be refused by client-name/taken and
 * client/limit-reached.
 */
export async function deleteClient(
  workspace: Workspace,
  clientId: string,
  typedName: string,
): Promise<Result<Undo, Refusals>> {
  const { clients, grants } = workspace.database;
  return write(workspace, clientTables(workspace), async () => {
    const client = await clients.get(clientId);
    if (client === undefined) return err([problem('client/not-found', {})]);
    const users = await grants.where('clientId').equals(clientId).count();
    const refusal = checkUnlocked(client) ?? checkDeletion(users);
    if (refusal !== null) return err([refusal]);
    if (typedName.trim() !== client.name) {
      const { name } = client;
      const field = 'confirmation';
      return err([problem('client/confirmation-differs', { name }, { field })]);
    }
    const removed = await removeClients(workspace, [client]);
    const mayReturn = async () =>
      (await checkNameIsFree(workspace, client.name)) ??
      (await checkRoomForClient(workspace, client.ownerId));
    const after = (await readChangeCount(workspace)) + 1;
    return ok(makeUndo(workspace, client.name, after, removed, mayReturn));
  });
}
