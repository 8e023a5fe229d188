import { checkClientName } from '../domain/client-name.ts';
import type { Client } from '../domain/client.ts';
import { duplicateOf } from '../domain/new-client.ts';
import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { checkMayCreate, checkNameIsFree, nameTaken } from './client-checks.ts';

/**
 * Copies a client under a new name with credentials of its own (ours). Gives the problems of the
 * name, client/not-found, client/not-verified, client/limit-reached, client-name/taken.
 */
export async function duplicateClient(
  workspace: Workspace,
  clientId: string,
  newName: string,
): Promise<Result<Client, Refusals>> {
  const found = checkClientName(newName);
  if (found.length > 0) return err(found);
  const { clients, developers } = workspace.database;
  const work = async (): Promise<Result<Client, Refusals>> => {
    const original = await clients.get(clientId);
    if (original === undefined) return err([problem('client/not-found', {})]);
    const refusal =
      (await checkMayCreate(workspace, original.ownerId)) ??
      (await checkNameIsFree(workspace, newName));
    if (refusal !== null) return err([refusal]);
    const owner = await developers.get(original.ownerId);
    if (owner === undefined) return err([problem('developer/not-found', {})]);
    const { clock, random } = workspace;
    const copy = duplicateOf(original, newName, { owner, now: clock.now(), random });
    await clients.add(copy);
    return ok(copy);
  };
  return write(workspace, [clients, developers], work, { taken: nameTaken(newName) });
}
