import { checkClientLimit } from '../domain/client-limit.ts';
import { foldName } from '../domain/folded-name.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Refuses a name that another client of the workspace has, whoever owns it [seed; folding:
 * rulings]. Runs inside the transaction that writes. `exceptId` is the client being renamed.
 */
export async function checkNameIsFree(
  { database }: Workspace,
  name: string,
  exceptId?: string,
): Promise<Problem | null> {
  const holder = await database.clients.where('nameKey').equals(foldName(name)).first();
  if (holder === undefined || holder.id === exceptId) return null;
  return nameTaken(holder.name);
}

/** The refusal of a name that is in use. */
export function nameTaken(name: string): Problem {
  return problem('client-name/taken', { name }, { field: 'name' });
}

/** Refuses an eleventh client of a developer [seed]. Runs inside the transaction that writes. */
export async function checkRoomForClient(
  { database }: Workspace,
  ownerId: string,
): Promise<Problem | null> {
  return checkClientLimit(await database.clients.where('ownerId').equals(ownerId).count());
}

/**
 * Refuses a client of an unknown developer or of one whose address is not verified [doc]. Runs
 * inside the transaction that writes.
 */
export async function checkMayCreate(
  workspace: Workspace,
  ownerId: string,
): Promise<Problem | null> {
  const owner = await workspace.database.developers.get(ownerId);
  if (owner === undefined) return problem('developer/not-found', {});
  if (owner.verifiedAt === null) return problem('client/not-verified', { email: owner.email });
  return checkRoomForClient(workspace, ownerId);
}
