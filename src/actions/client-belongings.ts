import { imageIdsOf } from '../domain/client-images.ts';
import type { Client } from '../domain/client.ts';
import type { Image } from '../domain/image.ts';
import type { AnyTable } from '../storage/workspace-database.ts';
import type { Workspace } from '../storage/workspace.ts';
import type { Removed } from './undo.ts';

/** The tables that hold clients and what goes with them, for the transaction that removes some. */
export function clientTables({ database }: Workspace): AnyTable[] {
  const { clients, grants, messages, images, drafts, codes, consents } = database;
  return [clients, grants, messages, images, drafts, codes, consents];
}

/**
 * Removes clients with their users' grants, messages, drafts, codes and requests for consent, and
 * the images that no other client shows. Returns what an undo has to put back. Runs inside the transaction that writes, over
 * `clientTables`.
 */
export async function removeClients(
  workspace: Workspace,
  clients: readonly Client[],
): Promise<Removed[]> {
  const { database } = workspace;
  const ids = clients.map(({ id }) => id);
  const threads = ids.map((id) =>
    database.messages.where('[clientId+sentAt]').between([id, -Infinity], [id, Infinity]).toArray(),
  );
  const removed = [
    { table: database.clients, records: clients },
    {
      table: database.grants,
      records: await database.grants.where('clientId').anyOf(ids).toArray(),
    },
    { table: database.messages, records: (await Promise.all(threads)).flat() },
    {
      table: database.drafts,
      records: await database.drafts
        .filter(({ id }) => ids.some((one) => id.includes(`/${one}`)))
        .toArray(),
    },
    { table: database.images, records: await imagesOfOnly(workspace, clients) },
    {
      table: database.consents,
      records: await database.consents.where('clientId').anyOf(ids).toArray(),
    },
  ];
  for (const { table, records } of removed) {
    await (table as AnyTable).bulkDelete(records.map(({ id }) => id));
  }
  const codes = await database.codes.where('clientId').anyOf(ids).toArray();
  await database.codes.bulkDelete(codes.map(({ code }) => code));
  return [...removed, { table: database.codes, records: codes }];
}

/** The stored images that these clients show and no other does. */
async function imagesOfOnly(
  workspace: Workspace,
  clients: readonly Client[],
): Promise<readonly Image[]> {
  const ids = new Set(clients.map(({ id }) => id));
  const shown = clients.flatMap(imageIdsOf);
  return unshownImages(workspace, shown, ({ id }) => !ids.has(id));
}

/**
 * Of some images, those stored that no client shows; `counts` says which clients matter. Runs
 * inside the transaction that writes, over clients and images, after the clients were put.
 */
export async function unshownImages(
  { database }: Workspace,
  candidates: readonly string[],
  counts: (client: Client) => boolean = () => true,
): Promise<Image[]> {
  const left = new Set(candidates);
  if (left.size === 0) return [];
  const others = await database.clients.filter(counts).toArray();
  for (const image of others.flatMap(imageIdsOf)) left.delete(image);
  const found = await database.images.bulkGet([...left]);
  return found.filter((image) => image !== undefined);
}
