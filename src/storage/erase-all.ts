import { deleteDatabase, findDatabaseNames } from './delete-database.ts';
import { eraseOfflineCopy } from './erase-offline-copy.ts';
import { readWorkspaceIds } from './workspace-entries.ts';

const OUR_KEYS = 'birdhouse.';
/** How long a tab gets to let go of a database (ms). */
const PATIENCE = 5000;

/**
 * Removes everything the app keeps in this browser: databases, web storage, caches, workers.
 * Returns the names of the databases that a tab did not let go of within `patience` ms.
 */
export async function eraseAll(patience = PATIENCE): Promise<string[]> {
  const ids = await readWorkspaceIds().catch(() => []);
  const names = await findDatabaseNames(ids);
  const isGone = await Promise.all(names.map((name) => deleteDatabase(name, patience)));
  eraseKeys();
  await eraseOfflineCopy();
  return names.filter((_name, index) => isGone[index] !== true);
}

function eraseKeys(): void {
  for (const open of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = open();
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      for (const key of keys) if (key.startsWith(OUR_KEYS)) storage.removeItem(key);
    } catch {
      // Where web storage is forbidden there is nothing of ours in it.
    }
  }
}
