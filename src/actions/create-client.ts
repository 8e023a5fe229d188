import { checkClientInput } from '../domain/client-form.ts';
import type { Client, ClientInput } from '../domain/client.ts';
import { draftId } from '../domain/draft.ts';
import { newClient } from '../domain/new-client.ts';
import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { checkMayCreate, checkNameIsFree, nameTaken } from './client-checks.ts';

/** The form whose draft ends when the client is created. */
export const CREATE_CLIENT_FORM = 'create-client';

/**
 * Registers a client. Gives every problem of the form, or client/not-verified,
 * client/limit-reached, client-name/taken: the last three within the transaction that adds it.
 */
export async function createClient(
  workspace: Workspace,
  ownerId: string,
  input: ClientInput,
): Promise<Result<Client, Refusals>> {
  const found = checkClientInput(input);
  if (found.length > 0) return err(found);
  const { developers, clients, drafts } = workspace.database;
  const work = async (): Promise<Result<Client, Refusals>> => {
    const refusal =
      (await checkMayCreate(workspace, ownerId)) ?? (await checkNameIsFree(workspace, input.name));
    if (refusal !== null) return err([refusal]);
    const owner = await developers.get(ownerId);
    if (owner === undefined) return err([problem('developer/not-found', {})]);
    const { clock, random } = workspace;
    const client = newClient(input, { owner, now: clock.now(), random });
    await clients.add(client);
    await drafts.delete(draftId(ownerId, CREATE_CLIENT_FORM));
    return ok(client);
  };
  return write(workspace, [developers, clients, drafts], work, { taken: nameTaken(input.name) });
}
