import { REGISTRY_NAME, workspaceIdOf } from '../storage/database-names.ts';
import { openRaw, settled } from '../storage/raw-database.ts';

/**
 * Deletes a database, and takes a workspace off the list. Tabs that hold it are asked to let go;
 * `onBlocked` is told when one does not, and the work then goes on once it is closed. Throws what
 * IndexedDB throws.
 */
export async function clearDatabase(name: string, onBlocked: () => void): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  request.onblocked = onBlocked;
  await settled(request);
  const id = workspaceIdOf(name);
  // The data is gone; a list that cannot be written keeps one name too many.
  if (id !== null) await takeOffTheList(id).catch(() => undefined);
}

async function takeOffTheList(id: string): Promise<void> {
  const registry = await openRaw(REGISTRY_NAME);
  if (registry === null) return;
  try {
    if (!registry.objectStoreNames.contains('workspaces')) return;
    const workspaces = registry.transaction('workspaces', 'readwrite').objectStore('workspaces');
    await settled(workspaces.delete(id));
  } finally {
    registry.close();
  }
}
