import type { Developer } from '../domain/developer.ts';
import type { Workspace } from '../storage/workspace.ts';

/** All developers of the workspace, by address. */
export async function listDevelopers({ database }: Workspace): Promise<Developer[]> {
  return database.developers.orderBy('emailKey').toArray();
}

/** The developer who is signed in, or null. */
export async function currentDeveloper({ database }: Workspace): Promise<Developer | null> {
  const id = (await database.meta.get('currentDeveloperId'))?.value;
  if (typeof id !== 'string') return null;
  return (await database.developers.get(id)) ?? null;
}

/** One developer, or null. */
export async function findDeveloper(
  { database }: Workspace,
  developerId: string,
): Promise<Developer | null> {
  return (await database.developers.get(developerId)) ?? null;
}
