import type { Page } from '@playwright/test';
import { workspaceName } from './storage.ts';

/** How far ahead a common moment is set (ms): both pages must have been told by then. */
const AHEAD = 30;

/**
 * Presses Create in several pages at the same moment, which the pages wait for by their own clock:
 * messages of the test runner arrive too far apart for a race.
 */
export async function submitTogether(pages: readonly Page[]): Promise<void> {
  const moment = Date.now() + AHEAD;
  const press = async (page: Page): Promise<void> => {
    const button = page.getByRole('button', { name: 'Create', exact: true });
    await button.evaluate((element: HTMLElement, at) => {
      while (Date.now() < at);
      element.click();
    }, moment);
  };
  await Promise.all(pages.map(press));
}

/**
 * Takes all clients but the known ones out again and puts a draft in, straight in the database and
 * in one transaction. Returns the names of those that it took out.
 */
export async function takeBackClients(
  page: Page,
  known: readonly string[],
  draft: unknown,
): Promise<string[]> {
  const name = await workspaceName(page);
  return page.evaluate(
    async ({ database, kept, record }) => {
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(request.error ?? new Error('refused'));
        };
      });
      const transaction = opened.transaction(['clients', 'drafts'], 'readwrite');
      const clients = transaction.objectStore('clients');
      const taken: string[] = [];
      const all = clients.getAll();
      all.onsuccess = () => {
        for (const client of all.result as { id: string; name: string }[]) {
          if (kept.includes(client.id)) continue;
          taken.push(client.name);
          clients.delete(client.id);
        }
      };
      transaction.objectStore('drafts').put(record);
      await new Promise<void>((done, fail) => {
        transaction.oncomplete = () => {
          done();
        };
        transaction.onabort = () => {
          fail(transaction.error ?? new Error('refused'));
        };
      });
      opened.close();
      return taken;
    },
    { database: name, kept: known, record: draft },
  );
}
