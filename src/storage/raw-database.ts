/**
 * Opens a database by plain IndexedDB in whatever version it is; null when there is none. Neither
 * makes nor upgrades one. Throws what IndexedDB throws.
 */
export async function openRaw(databaseName: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(databaseName);
  request.onupgradeneeded = () => {
    // The database does not exist; leaving an empty one behind would hide that.
    request.transaction?.abort();
  };
  try {
    const database = await settled(request);
    // Whoever wants to upgrade or erase it need not wait for a reader.
    database.onversionchange = () => {
      database.close();
    };
    return database;
  } catch (exception) {
    const isAbsent = exception instanceof DOMException && exception.name === 'AbortError';
    if (isAbsent) return null;
    throw exception;
  }
}

/** The native version of a database, or null when there is none. */
export async function readNativeVersion(databaseName: string): Promise<number | null> {
  const database = await openRaw(databaseName);
  database?.close();
  return database?.version ?? null;
}

/** What a request of IndexedDB comes to. */
export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('IndexedDB failed', 'UnknownError'));
    };
  });
}
