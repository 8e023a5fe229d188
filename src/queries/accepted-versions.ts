import { acceptedVersions, type AcceptedVersion } from '../domain/effective-permissions.ts';
import type { Workspace } from '../storage/workspace.ts';

/** How many users have accepted which version of a client; none when it is gone. */
export async function listAcceptedVersions(
  { database }: Workspace,
  clientId: string,
): Promise<AcceptedVersion[]> {
  const client = await database.clients.get(clientId);
  if (client === undefined) return [];
  const grants = await database.grants.where('clientId').equals(clientId).toArray();
  return acceptedVersions(grants, client.permissions);
}
