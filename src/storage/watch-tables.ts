import { Dexie, type ObservabilitySet } from 'dexie';
import type { WorkspaceDatabase } from './workspace-database.ts';

/**
 * Calls `listener` after each transaction that wrote to one of the tables, in any tab or worker,
 * and perhaps once too often. Unlike a live query it reads nothing. Returns how to stop.
 */
export function watchTables(
  database: WorkspaceDatabase,
  tables: readonly string[],
  listener: () => void,
): () => void {
  const places = tables.map((table) => `idb://${database.name}/${table}/`);
  const onMutated = (parts: ObservabilitySet): void => {
    const isTouched = Object.keys(parts).some(
      // `all` comes from a page that was away, and from what was written past Dexie.
      (part) => part === 'all' || places.some((place) => part.startsWith(place)),
    );
    if (isTouched) listener();
  };
  Dexie.on('storagemutated', onMutated);
  return () => {
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}
