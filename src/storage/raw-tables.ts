/** Everything in a database, read without a schema. */
export interface RawTables {
  readonly databaseVersion: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Reads every table of a database by plain IndexedDB, in whatever version it is. Neither makes nor
 * upgrades one: an absent database answers with no tables. Throws what IndexedDB throws.
 */
export async function readRawTables(databaseName: string): Promise<RawTables> {
  const database = await openAsItIs(databaseName);
  try {
    const names = Array.from(database.objectStoreNames);
    const tables: Record<string, unknown[]> = {};
    if (names.length > 0) {
      const transaction = database.transaction(names, 'readonly');
      for (const name of names) {
        tables[name] = await settled(transaction.objectStore(name).getAll());
      }
    }
    return { databaseVersion: database.version, tables };
  } finally {
    database.close();
  }
}

async function openAsItIs(databaseName: string): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName);
  request.onupgradeneeded = () => {
    // The database does not exist; leaving an empty one behind would hide that.
    request.transaction?.abort();
  };
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('IndexedDB failed', 'UnknownError'));
    };
  });
}
