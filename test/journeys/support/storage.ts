import type { Page } from '@playwright/test';

export { DEVELOPER, putRecords } from '../../../scripts/lib/seed.mjs';

/** How many bytes a limited origin may store; the app alone needs a tenth of them. */
const QUOTA = 200_000;

/**
 * Limits what the app's origin may store, over the DevTools protocol. Call it before the app is
 * opened: Chromium believes for half a minute in the space that it saw last. Returns how to lift
 * the limit.
 */
export async function limitStorage(page: Page): Promise<() => Promise<void>> {
  await leaveApp(page);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
  // The limit ends with its session.
  return () => session.detach();
}

/** A record of this size (bytes) is more than a few small writes need. */
export const LARGEST = QUOTA / 4;
/** A record of this size (bytes) is less than any that the app writes. */
const SMALLEST = 50;

/**
 * Fills the limited space until no record fits, with ones that no screen reads. One that is refused
 * leaves room for smaller ones, and Chromium allows those without counting again: hence ever
 * smaller records, or the app could go on writing for as long as that room lasts. `smallest`: leaves
 * room for what has fewer bytes than that.
 */
export async function fillDisk(page: Page, smallest = SMALLEST): Promise<void> {
  const name = await workspaceName(page);
  const reason = await page.evaluate(
    async ([database, largest, least]) => {
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
      // Chance cannot be compressed.
      const junkOf = (size: number) => crypto.getRandomValues(new Uint8Array(size));
      const put = (size: number, count: number) =>
        new Promise<string>((done) => {
          const transaction = opened.transaction('drafts', 'readwrite');
          transaction
            .objectStore('drafts')
            .put({ id: `junk/${size}/${count}`, junk: junkOf(size) });
          transaction.oncomplete = () => done('');
          transaction.onabort = () => done(transaction.error?.name ?? 'aborted');
        });
      let refused = '';
      for (let size = largest; size >= least; size = Math.floor(size / 4)) {
        refused = '';
        for (let count = 0; refused === '' && count < 100; count += 1) {
          refused = await put(size, count);
        }
      }
      opened.close();
      return refused;
    },
    [name, LARGEST, smallest] as const,
  );
  if (reason !== 'QuotaExceededError') throw new Error(`The disk does not fill: ${reason}`);
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

/** Goes to a file of the app's origin that runs nothing and holds no database. */
export async function leaveApp(page: Page): Promise<void> {
  await page.goto('./favicon.svg');
}

/** Tables with the member that is their key, and their records. */
export type OldTables = Readonly<Record<string, readonly [key: string, records: unknown[]]>>;

/**
 * Replaces a database by one of another version, as an older release left it. The page goes on
 * holding it, as an old tab would that does not let go. The app must not be open anywhere.
 */
export async function holdOldDatabase(
  page: Page,
  name: string,
  version: number,
  tables: OldTables,
): Promise<void> {
  await page.evaluate(
    async ([database, wanted, stores]) => {
      const settled = (request: IDBOpenDBRequest) =>
        new Promise<void>((done, fail) => {
          request.onsuccess = () => done();
          request.onerror = () => fail(request.error ?? new Error('refused'));
        });
      await settled(indexedDB.deleteDatabase(database));
      const request = indexedDB.open(database, wanted);
      request.onupgradeneeded = () => {
        for (const [table, [keyPath, records]] of Object.entries(stores)) {
          const store = request.result.createObjectStore(table, { keyPath });
          for (const record of records) store.put(record);
        }
      };
      await settled(request);
      Object.assign(window, { held: request.result });
    },
    [name, version, tables] as const,
  );
}

/** What the browser saves when `act` is done: the text of the file. */
export async function download(page: Page, act: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await act();
  const stream = await (await coming).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
