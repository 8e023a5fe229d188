import type { Page } from '@playwright/test';

type Row = Readonly<Record<string, unknown>>;

/** Everything in a database by table; a blob is told by its size. */
export type StoredTables = Readonly<Partial<Record<string, readonly Row[]>>>;

/**
 * Every database of the app with its records, straight from the browser. Only those whose name
 * begins with `opened` are opened; the others are there without tables: what is being deleted must
 * not be held.
 */
export async function readStored(
  page: Page,
  opened = 'birdhouse-',
): Promise<Readonly<Record<string, StoredTables>>> {
  return page.evaluate(async (wanted) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
    const plain = (value: unknown): unknown => {
      if (value instanceof Blob) return `blob of ${value.size} bytes`;
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
    };
    const known = await indexedDB.databases();
    const names = known
      .map(({ name }) => name ?? '')
      .filter((name) => name.startsWith('birdhouse-'));
    const found: Record<string, Record<string, Readonly<Record<string, unknown>>[]>> = {};
    for (const name of names.sort()) {
      found[name] = {};
      if (!name.startsWith(wanted)) continue;
      const request = indexedDB.open(name);
      // It was deleted since it was named; looking must not make it again.
      request.onupgradeneeded = () => request.transaction?.abort();
      const database = await settled(request).catch((reason: unknown) => {
        if (reason instanceof DOMException && reason.name === 'AbortError') return null;
        throw reason;
      });
      if (database === null) {
        Reflect.deleteProperty(found, name);
        continue;
      }
      const tables = [...database.objectStoreNames];
      const transaction = tables.length === 0 ? null : database.transaction(tables);
      const records = found[name];
      for (const table of tables) {
        const rows = transaction && (await settled(transaction.objectStore(table).getAll()));
        records[table] = plain(rows) as [];
      }
      database.close();
    }
    return found;
  }, opened);
}

/** The tables of the one workspace there is. */
export async function readOnlyWorkspace(page: Page): Promise<StoredTables> {
  const workspaces = Object.entries(await readStored(page)).filter(([name]) =>
    name.startsWith('birdhouse-workspace-'),
  );
  const [first] = workspaces;
  if (first === undefined || workspaces.length > 1) {
    throw new Error(`There are ${workspaces.length} workspaces.`);
  }
  return first[1];
}

/** A fact about the workspace itself. */
export function factOf(tables: StoredTables, key: string): unknown {
  return tables.meta?.find((row) => row.key === key)?.value;
}
