import { foldName } from '../domain/folded-name.ts';
import type { Client } from '../domain/client.ts';
import type { Workspace } from '../storage/workspace.ts';

/** A client and how many users have authorized it: counted, never stored. */
export interface ClientSummary {
  readonly client: Client;
  readonly used: number;
}

/** A developer's clients, the oldest first. */
export async function listClients(
  { database }: Workspace,
  developerId: string,
): Promise<ClientSummary[]> {
  const clients = await database.clients.where('ownerId').equals(developerId).sortBy('createdAt');
  const counts = clients.map((client) =>
    database.grants.where('clientId').equals(client.id).count(),
  );
  const used = await Promise.all(counts);
  return clients.map((client, index) => ({ client, used: used[index] ?? 0 }));
}

/** One client with its count of users, or null. */
export async function findClient(
  { database }: Workspace,
  clientId: string,
): Promise<ClientSummary | null> {
  const client = await database.clients.get(clientId);
  if (client === undefined) return null;
  return { client, used: await database.grants.where('clientId').equals(clientId).count() };
}

/** Whether another client of the workspace has this name, however it is written. */
export async function isNameTaken(
  { database }: Workspace,
  name: string,
  exceptClientId?: string,
): Promise<boolean> {
  const holder = await database.clients.where('nameKey').equals(foldName(name)).first();
  return holder !== undefined && holder.id !== exceptClientId;
}

/** The names of all other clients of the workspace, for the warning about look-alikes. */
export async function otherNames(
  { database }: Workspace,
  exceptClientId?: string,
): Promise<string[]> {
  const others = await database.clients.filter((client) => client.id !== exceptClientId).toArray();
  return others.map((client) => client.name);
}
