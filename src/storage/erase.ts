import { err, ok, type Result } from '../shared/result.ts';
import { settled } from './raw-database.ts';
import { readWorkspaceIds, REGISTRY_NAME, workspaceDatabaseName } from './registry.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** What begins with these belongs to the app; other apps may live at the same origin. */
const OUR_DATABASES = 'birdhouse-';
const OUR_KEYS = 'birdhouse.';

/**
 * Removes everything the app keeps in this browser: databases, web storage, caches, workers. Other
 * tabs let go by themselves. Gives storage/blocked when one does not within `patience` ms; the
 * browser then erases as soon as that tab is closed.
 */
export async function eraseEverything(patience = 5000): Promise<Result<null, StorageProblem>> {
  const names = await databaseNames();
  const deletions = await Promise.all(names.map((name) => deleteDatabase(name, patience)));
  eraseKeys();
  await eraseCaches();
  await eraseWorkers();
  return deletions.every((isGone) => isGone) ? ok(null) : err(storageProblem('storage/blocked'));
}

/** The app's databases: as the registry lists them, and as the browser does where it can. */
async function databaseNames(): Promise<string[]> {
  const ids = await readWorkspaceIds().catch(() => []);
  const listed = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const ours = listed.flatMap(({ name }) => (name?.startsWith(OUR_DATABASES) ? [name] : []));
  return [...new Set([...ours, ...ids.map(workspaceDatabaseName), REGISTRY_NAME])];
}

function deleteDatabase(name: string, patience: number): Promise<boolean> {
  const deleted = settled(indexedDB.deleteDatabase(name)).then(() => true);
  return Promise.race([deleted, tooLate(patience)]);
}

function tooLate(patience: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, patience);
  });
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

async function eraseCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(OUR_DATABASES));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Workers of this folder and below; another app's worker next door is none of ours. */
async function eraseWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const folder = new URL('./', location.href).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.filter(({ scope }) => scope.startsWith(folder));
  await Promise.all(ours.map((registration) => registration.unregister()));
}
