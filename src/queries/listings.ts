import type { Client } from '../domain/client.ts';
import { publishedEntries } from '../domain/listing.ts';
import type { StoreEntry } from '../domain/store-entry.ts';
import type { Workspace } from '../storage/workspace.ts';

/** What shoppers see of a client: its published entries, never none. */
export interface Listing {
  readonly client: Client;
  readonly companyName: string;
  readonly entries: readonly StoreEntry[];
}

/** All that is published in the workspace, whoever developed it, by the product's name. */
export async function listListings({ database }: Workspace): Promise<Listing[]> {
  const developers = await database.developers.toArray();
  const companies = new Map(developers.map(({ id, companyName }) => [id, companyName]));
  const clients = await database.clients.orderBy('nameKey').toArray();
  return clients
    .map((client) => ({
      client,
      companyName: companies.get(client.ownerId) ?? '',
      entries: publishedEntries(client),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The listing of one client, or null when nothing of it is published. */
export async function findListing(
  { database }: Workspace,
  clientId: string,
): Promise<Listing | null> {
  const client = await database.clients.get(clientId);
  if (client === undefined) return null;
  const entries = publishedEntries(client);
  if (entries.length === 0) return null;
  const owner = await database.developers.get(client.ownerId);
  return { client, companyName: owner?.companyName ?? '', entries };
}
