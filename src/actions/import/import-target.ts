import { holdDatabase } from '../../storage/hold-database.ts';
import { isNewerVersion } from '../../storage/known-version.ts';
import { readNativeVersion } from '../../storage/raw-database.ts';
import { StorageFailure } from '../../storage/storage-problem.ts';
import { upgradeRecords } from '../../storage/upgrade-records.ts';
import { DATABASE_VERSION, WorkspaceDatabase } from '../../storage/workspace-database.ts';

/**
 * Runs `work` on the database of a workspace that is there, over a connection of its own: in a
 * worker the page's is out of reach. Throws what Dexie throws, and a StorageFailure when the
 * database is gone or a newer release has lifted it.
 */
export async function withTarget<Value>(
  databaseName: string,
  work: (database: WorkspaceDatabase) => Promise<Value>,
): Promise<Value> {
  const native = await readNativeVersion(databaseName);
  // Dexie would make an empty one, or add tables that it misses.
  if (native === null) throw new StorageFailure('storage/closed');
  if (isNewerVersion(native, DATABASE_VERSION)) throw new StorageFailure('storage/newer-database');
  const database = new WorkspaceDatabase(databaseName, { lift: upgradeRecords });
  const letGo = await holdDatabase(database, {});
  try {
    return await work(database);
  } finally {
    letGo();
  }
}
