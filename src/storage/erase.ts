import { err, ok, type Result } from '../shared/result.ts';
import { REGISTRY_NAME, RegistryDatabase, WORKSPACE_PREFIX } from './registry.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** What begins with this belongs to the app: databases, and keys of the web storages. */
const OURS = 'birdhouse';

/**
 * Removes everything the app keeps in this browser: databases, web storage, caches, workers. Other
 * tabs let go by themselves. Gives storage/blocked when one does not within `patience` ms.
 */
export async function eraseEverything(patience = 5000): Promise<Result<null, StorageProblem>> {
  for (const name of await databaseNames()) {
    if (!(await deleteDatabase(name, patience))) return err(storageProblem('storage/blocked'));
  }
  for (const storage of [localStorage, sessionStorage]) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(OURS)) storage.removeItem(key);
  }
  if ('caches' in globalThis) {
    for (const key of await caches.keys()) await caches.delete(key);
  }
  if ('serviceWorker' in navigator) {
    for (const worker of await navigator.serviceWorker.getRegistrations()) {
      await worker.unregister();
    }
  }
  return ok(null);
}

/** The app's databases: as the browser lists them, and as the registry does where it cannot. */
async function databaseNames(): Promise<string[]> {
  const listed = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const registry = new RegistryDatabase();
  const ids = await registry.workspaces.toCollection().primaryKeys();
  registry.close();
  const names = [...listed, ...ids.map((id) => WORKSPACE_PREFIX + String(id)), REGISTRY_NAME];
  return [...new Set(names)].filter((name) => name.startsWith(OURS));
}

function deleteDatabase(name: string, patience: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, patience);
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(true);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new DOMException('IndexedDB failed', 'UnknownError'));
    };
  });
}
