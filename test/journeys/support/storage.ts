import type { Page } from '@playwright/test';

export { DEVELOPER, SIGNED_IN, putRecords } from '../../../scripts/lib/seed.mjs';

/** Limits what the app's origin may store, over the DevTools protocol; null lifts the limit. */
export async function limitStorage(page: Page, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const limit = bytes === null ? {} : { quotaSize: bytes };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
  await session.detach();
}

/** The name of the first workspace's database. */
export async function workspaceName(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    const names = known.map(({ name }) => name ?? '');
    const found = names.find((name) => name.startsWith('birdhouse-workspace-'));
    if (found === undefined) throw new Error('There is no workspace.');
    return found;
  });
}

/**
 * Opens a database at a version of its own from a page of the app, as a later release would:
 * creates or upgrades it, and closes it again.
 */
export async function raiseDatabase(page: Page, name: string, version: number): Promise<void> {
  await page.evaluate(
    ([database, wanted]) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open(database, wanted);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(request.error ?? new Error('refused'));
      }),
    [name, version] as const,
  );
}

/** Every record of a table, straight from the database. */
export async function readTable(page: Page, table: string): Promise<unknown[]> {
  const name = await workspaceName(page);
  return page.evaluate(
    async ([database, store]) => {
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
      const rows = await new Promise<unknown[]>((done, fail) => {
        const request = opened.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
      opened.close();
      return rows;
    },
    [name, table] as const,
  );
}
