import { openRaw, settled } from '../storage/raw-database.ts';
import { workspaceDatabaseName } from '../storage/registry.ts';

/** How much a workspace holds. */
export interface WorkspaceSize {
  readonly developers: number;
  readonly clients: number;
}

/** Counts what a workspace holds, whether it is open or not and in whatever version it is. */
export async function workspaceSize(workspaceId: string): Promise<WorkspaceSize> {
  const database = await openRaw(workspaceDatabaseName(workspaceId));
  if (database === null) return { developers: 0, clients: 0 };
  const count = async (table: string): Promise<number> => {
    if (!database.objectStoreNames.contains(table)) return 0;
    return settled(database.transaction(table, 'readonly').objectStore(table).count());
  };
  try {
    return { developers: await count('developers'), clients: await count('clients') };
  } finally {
    database.close();
  }
}
