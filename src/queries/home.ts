import type { HomeUser } from '../domain/home-user.ts';
import type { Structure } from '../domain/structure.ts';
import type { Workspace } from '../storage/workspace.ts';

/** The people of the simulated home, the one who came first ahead. */
export async function listHomeUsers({ database }: Workspace): Promise<HomeUser[]> {
  return oldestFirst(await database.homeUsers.toArray());
}

/** All structures, the oldest first. */
export async function listStructures({ database }: Workspace): Promise<Structure[]> {
  return oldestFirst(await database.structures.toArray());
}

/** One structure, or null. */
export async function findStructure(
  { database }: Workspace,
  structureId: string,
): Promise<Structure | null> {
  return (await database.structures.get(structureId)) ?? null;
}

function oldestFirst<Item extends { readonly createdAt: number }>(items: Item[]): Item[] {
  return items.sort((one, other) => one.createdAt - other.createdAt);
}
