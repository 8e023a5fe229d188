import { checkDeletion } from '../domain/client-deletion.ts';
import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { checkNameIsFree, checkRoomForClient } from './client-checks.ts';
import { makeUndo, type Undo } from './undo.ts';

/**
 * Deletes a client and its users' grants [doc: below 25 users]. `typedName` must be its name as it
 * stands. Gives client/not-found, client/too-many-users, client/confirmation-differs. Undoing can
 * be refused by client-name/taken and client/limit-reached.
 */
export async function deleteClient(
  workspace: Workspace,
  clientId: string,
  typedName: string,
): Promise<Result<Undo, Refusals>> {
  const { clients, grants } = workspace.database;
  return write(workspace, [clients, grants], async () => {
    const client = await clients.get(clientId);
    if (client === undefined) return err([problem('client/not-found', {})]);
    const itsGrants = await grants.where('clientId').equals(clientId).toArray();
    const refusal = checkDeletion(itsGrants.length);
    if (refusal !== null) return err([refusal]);
    if (typedName.trim() !== client.name) {
      const { name } = client;
      const field = 'confirmation';
      return err([problem('client/confirmation-differs', { name }, { field })]);
    }
    await clients.delete(clientId);
    await grants.bulkDelete(itsGrants.map((grant) => grant.id));
    const removed = [
      { table: clients, records: [client] },
      { table: grants, records: itsGrants },
    ];
    const mayReturn = async () =>
      (await checkNameIsFree(workspace, client.name)) ??
      (await checkRoomForClient(workspace, client.ownerId));
    const after = (await readChangeCount(workspace)) + 1;
    return ok(makeUndo(workspace, client.name, after, removed, mayReturn));
  });
}
