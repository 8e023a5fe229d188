import type { Page } from '@playwright/test';
import { workspaceDatabaseName } from '../../../src/storage/database-names.ts';
import { importedFactsOf, type ImportedFacts } from './import-document.ts';
import type { StoredTables } from './stored.ts';

type Stored = Readonly<Record<string, StoredTables>>;

/** The names of the databases of the workspaces that the registry lists, the oldest first. */
export function listedIn(stored: Stored): string[] {
  const entries = stored['birdhouse-registry']?.workspaces ?? [];
  return entries
    .filter(({ isBeingMade }) => isBeingMade !== true)
    .toSorted((one, other) => Number(one.createdAt) - Number(other.createdAt))
    .map(({ id }) => workspaceDatabaseName(String(id)));
}

/** The names of the databases of workspaces that are on no list. */
export function unlistedIn(stored: Stored): string[] {
  const listed = listedIn(stored);
  return Object.keys(stored).filter(
    (name) => name.startsWith('birdhouse-workspace-') && !listed.includes(name),
  );
}

/** What the listed workspaces hold; null for one without a database. */
export function factsOfAll(stored: Stored): (Omit<ImportedFacts, 'changeCount'> | null)[] {
  return listedIn(stored).map((name) => {
    const tables = stored[name];
    if (tables === undefined) return null;
    const { descriptions, messages } = importedFactsOf(tables);
    return { descriptions, messages };
  });
}

/** What is wrong with the snapshots: parts without their snapshot, or one without all its parts. */
export function snapshotsInPart(stored: Stored): string[] {
  const { snapshots = [], parts = [] } = stored['birdhouse-snapshots'] ?? {};
  const ids = new Set(snapshots.map(({ id }) => id));
  const lost = parts.filter(({ snapshotId }) => !ids.has(snapshotId));
  const torn = snapshots.filter(({ id, clients }) => {
    const own = parts.filter(({ snapshotId, table }) => snapshotId === id && table === 'clients');
    const held = own.reduce((sum, { records }) => sum + (records as unknown[]).length, 0);
    return held !== clients;
  });
  return [
    ...lost.map(({ snapshotId }) => `a part of the snapshot ${String(snapshotId)}, which is gone`),
    ...torn.map(({ id }) => `the snapshot ${String(id)} lacks clients`),
  ];
}

/** Removes all workspaces but one, as if they had never been made. The app must not be open. */
export async function forgetOthers(page: Page, own: string): Promise<void> {
  await page.evaluate(async (kept) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(request.error ?? new Error('refused'));
        };
      });
    const known = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const others = known.filter((name) => name.startsWith('birdhouse-workspace-') && name !== kept);
    const registry = await settled(indexedDB.open('birdhouse-registry'));
    for (const name of others) {
      await settled(indexedDB.deleteDatabase(name));
      const workspaces = registry.transaction('workspaces', 'readwrite').objectStore('workspaces');
      await settled(workspaces.delete(name.replace('birdhouse-workspace-', '')));
    }
    registry.close();
  }, own);
}
