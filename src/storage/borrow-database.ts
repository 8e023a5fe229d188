import { isNewerVersion } from './known-version.ts';
import { readNativeVersion } from './raw-database.ts';
import { workspaceDatabaseName } from './registry.ts';
import { StorageFailure } from './storage-problem.ts';
import { upgradeRecords } from './upgrade-records.ts';
import { DATABASE_VERSION, WorkspaceDatabase } from './workspace-database.ts';
import type { Workspace } from './workspace.ts';

/**
 * Runs `work` on the database of a workspace: the open one's own, or another one's, which is opened
 * for as long as that takes. Throws what Dexie throws, and a StorageFailure (storage/newer-database)
 * for one that a newer release wrote.
 */
export async function borrowDatabase<Value>(
  open: Workspace,
  workspaceId: string,
  work: (database: WorkspaceDatabase) => Promise<Value>,
): Promise<Value> {
  if (workspaceId === open.id) return work(open.database);
  const name = workspaceDatabaseName(workspaceId);
  if (isNewerVersion(await readNativeVersion(name), DATABASE_VERSION)) {
    throw new StorageFailure('storage/newer-database');
  }
  const database = new WorkspaceDatabase(name, { lift: upgradeRecords });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
