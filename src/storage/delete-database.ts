import { isOurs, REGISTRY_NAME, SNAPSHOTS_NAME, workspaceDatabaseName } from './database-names.ts';
import { settled } from './raw-database.ts';

/**
 * The names of the app's databases: of the workspaces with these ids, and of all that the browser
 * lists where it can. An absent one may be among them.
 */
export async function findDatabaseNames(ids: readonly string[]): Promise<string[]> {
  const listed = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const ours = listed.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []));
  return [...new Set([...ours, ...ids.map(workspaceDatabaseName), SNAPSHOTS_NAME, REGISTRY_NAME])];
}

/**
 * Deletes a database; an absent one is fine. False when a tab does not let go within `patience`
 * ms: the browser then deletes it as soon as that tab is closed. Throws what IndexedDB throws.
 */
export function deleteDatabase(name: string, patience: number): Promise<boolean> {
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
