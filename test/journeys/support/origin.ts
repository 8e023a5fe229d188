import type { Page } from '@playwright/test';
import { leaveApp } from './storage.ts';

interface Kept {
  readonly name: string;
  readonly tables: Record<string, unknown[]>;
}

/** A page of the app's origin that holds what the origin had stored, and can put it back. */
export interface Keeper {
  readonly page: Page;
  readonly putBack: () => Promise<void>;
}

/**
 * Keeps what a page of the app has stored so far: the page leaves the app, and holds it. `putBack`
 * makes the origin what it was, whatever was stored since; no page may have the app open then.
 */
export async function keepOrigin(page: Page): Promise<Keeper> {
  await leaveApp(page);
  await page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
    const kept: Kept[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      const tables: Record<string, unknown[]> = {};
      for (const table of database.objectStoreNames) {
        tables[table] = await settled(database.transaction(table).objectStore(table).getAll());
      }
      database.close();
      kept.push({ name, tables });
    }
    Object.assign(window, { kept, remembered: Object.entries(localStorage) });
  });
  return { page, putBack: () => page.evaluate(putBack) };
}

/** Runs in the page. */
async function putBack(): Promise<void> {
  const { kept, remembered } = window as unknown as {
    kept: Kept[];
    remembered: [string, string][];
  };
  const settled = (request: IDBRequest) =>
    new Promise<void>((done, fail) => {
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error ?? new Error('refused'));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    if (!kept.some((one) => one.name === name)) await settled(indexedDB.deleteDatabase(name));
  }
  for (const { name, tables } of kept) {
    const opening = indexedDB.open(name);
    await settled(opening);
    const transaction = opening.result.transaction(Object.keys(tables), 'readwrite');
    for (const [table, rows] of Object.entries(tables)) {
      transaction.objectStore(table).clear();
      for (const row of rows) transaction.objectStore(table).put(row);
    }
    await new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error ?? new Error('refused'));
    });
    opening.result.close();
  }
  localStorage.clear();
  for (const [key, value] of remembered) localStorage.setItem(key, value);
}
