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

/** Takes records out and puts others in, straight in the database, in one transaction. */
export async function replaceRecords(
  page: Page,
  gone: { readonly table: string; readonly key: string },
  put: { readonly table: string; readonly record: unknown },
): Promise<void> {
  const name = await workspaceName(page);
  await page.evaluate(
    async ({ database, out, into }) => {
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(request.error ?? new Error('refused'));
        };
      });
      const transaction = opened.transaction([out.table, into.table], 'readwrite');
      transaction.objectStore(out.table).delete(out.key);
      transaction.objectStore(into.table).put(into.record);
      await new Promise<void>((done, fail) => {
        transaction.oncomplete = () => {
          done();
        };
        transaction.onabort = () => {
          fail(transaction.error ?? new Error('refused'));
        };
      });
      opened.close();
    },
    { database: name, out: gone, into: put },
  );
}
