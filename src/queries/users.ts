import type { Client } from '../domain/client.ts';
import { isSimulated } from '../domain/simulated-user.ts';
import type { Workspace } from '../storage/workspace.ts';

/** A client of the workspace with its owner's address and its users. */
export interface ClientUsers {
  readonly client: Client;
  readonly email: string;
  readonly used: number;
  /** How many of the users are made up. */
  readonly simulated: number;
}

/** All clients of the workspace, by developer and then by name, each with its users. */
export async function listClientUsers({ database }: Workspace): Promise<ClientUsers[]> {
  const developers = await database.developers.orderBy('emailKey').toArray();
  const rows = developers.map(async ({ id: ownerId, email }) => {
    const clients = await database.clients.where('ownerId').equals(ownerId).sortBy('nameKey');
    return Promise.all(
      clients.map(async (client) => {
        const users = database.grants.where('clientId').equals(client.id);
        const used = await users.count();
        return { client, email, used, simulated: await users.filter(isSimulated).count() };
      }),
    );
  });
  return (await Promise.all(rows)).flat();
}
