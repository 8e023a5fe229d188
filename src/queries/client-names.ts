import type { Workspace } from '../storage/workspace.ts';

/** A client as its name is looked for: the folded one, and its id. */
export interface ClientKey {
  readonly id: string;
  readonly nameKey: string;
}

/** A client with its name and its owner's address. */
export interface NamedClient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** All clients of the workspace by name, read from the index: cheap also for thousands. */
export async function listClientKeys({ database }: Workspace): Promise<ClientKey[]> {
  const [ids, names] = await Promise.all([
    database.clients.orderBy('nameKey').primaryKeys(),
    database.clients.orderBy('nameKey').keys(),
  ]);
  return ids.map((id, index) => ({ id, nameKey: names[index] as string }));
}

/** The names and owners of some clients, in the order of their ids; without those that are gone. */
export async function findNames(
  { database }: Workspace,
  ids: readonly string[],
): Promise<NamedClient[]> {
  const found = await database.clients.bulkGet([...ids]);
  const clients = found.filter((client) => client !== undefined);
  const owners = await database.developers.bulkGet(clients.map(({ ownerId }) => ownerId));
  return clients.map(({ id, name }, index) => ({ id, name, email: owners[index]?.email ?? '' }));
}
