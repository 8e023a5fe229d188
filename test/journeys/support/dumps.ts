import type { Page } from '@playwright/test';

/** Databases by their names, each with its tables; blobs as base64. */
export type Dumps = Record<string, Record<string, unknown[]>>;

/** Everything that this origin has stored, but for the snapshots. */
export async function dumpAll(page: Page): Promise<Dumps> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
    const readable = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) {
        return `${value.type} ${Array.from(new Uint8Array(await value.arrayBuffer())).join(' ')}`;
      }
      if (Array.isArray(value)) return Promise.all(value.map(readable));
      if (typeof value !== 'object' || value === null) return value;
      const members = Object.entries(value).map(async ([name, one]) => [name, await readable(one)]);
      return Object.fromEntries((await Promise.all(members)) as [string, unknown][]);
    };
    const dumps: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      if (name === 'birdhouse-snapshots') continue;
      const database = await settled(indexedDB.open(name));
      const tables: Record<string, unknown[]> = {};
      for (const table of database.objectStoreNames) {
        const rows = settled(database.transaction(table).objectStore(table).getAll());
        tables[table] = (await readable(await rows)) as unknown[];
      }
      database.close();
      dumps[name] = tables;
    }
    return dumps;
  });
}

/** The same without what counts changes, which an undo does not set back. */
export function withoutCounts(dumps: Dumps): Dumps {
  const all = Object.entries(dumps).map(([name, tables]) => {
    const meta = tables.meta?.filter((one) => (one as { key: string }).key !== 'changeCount');
    return [name, meta === undefined ? tables : { ...tables, meta }];
  });
  return Object.fromEntries(all) as Dumps;
}

/** The names of the workspaces' databases. */
export function workspacesOf(dumps: Dumps): string[] {
  return Object.keys(dumps).filter((name) => name.startsWith('birdhouse-workspace-'));
}

/** How many records the database of the snapshots holds; none before the first one was taken. */
export async function countSnapshots(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'birdhouse-snapshots')) return 0;
    const database = await settled(indexedDB.open('birdhouse-snapshots'));
    let count = 0;
    for (const table of database.objectStoreNames) {
      count += await settled(database.transaction(table).objectStore(table).count());
    }
    database.close();
    return count;
  });
}
