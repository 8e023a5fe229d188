import { settled } from '../../src/storage/raw-database.ts';

/** The names of all databases, sorted. */
export async function databaseNames(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
}

/** Makes a database by plain IndexedDB: its native version, and records by table with their key. */
export async function makeDatabase(
  name: string,
  version: number,
  tables: Readonly<Record<string, { readonly key: string; readonly records: readonly unknown[] }>>,
): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [table, { key, records }] of Object.entries(tables)) {
      const store = request.result.createObjectStore(table, { keyPath: key });
      for (const record of records) store.put(record);
    }
  };
  (await settled(request)).close();
}

/** Deletes all databases. Connections that do not let go would keep it waiting. */
export async function deleteDatabases(): Promise<void> {
  for (const name of await databaseNames()) await settled(indexedDB.deleteDatabase(name));
}

/** A request that fails, as the browser's do for a record that it has lost. */
export function failing(): IDBRequest {
  const request = { error: new DOMException('lost', 'NotReadableError'), onerror: () => undefined };
  queueMicrotask(() => request.onerror());
  return request as unknown as IDBRequest;
}
