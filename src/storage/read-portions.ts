import { openRaw } from './raw-database.ts';

/** How many records are read at once: as few as keep the browser's two sides busy. */
const PORTION = 250;

/** What a portion of records goes to, table by table in no order, each in the order of its keys. */
export type TakePortion = (table: string, records: readonly unknown[]) => void;

/**
 * Reads all tables of a database as they are at one moment, by plain IndexedDB, and hands the
 * records over in portions: nobody need hold them all at once, and while `take` works on one the
 * browser reads the next. Answers whether there is such a database. Throws what `take` throws, and
 * NotReadableError where the browser has lost something.
 */
export async function readPortions(databaseName: string, take: TakePortion): Promise<boolean> {
  const database = await openRaw(databaseName);
  if (database === null) return false;
  try {
    const names = Array.from(database.objectStoreNames);
    if (names.length === 0) return true;
    const transaction = database.transaction(names, 'readonly');
    await Promise.all(
      names.map((name) =>
        readTable(transaction.objectStore(name), (records) => {
          take(name, records);
        }),
      ),
    );
    return true;
  } finally {
    database.close();
  }
}

function readTable(
  store: IDBObjectStore,
  take: (records: readonly unknown[]) => void,
): Promise<void> {
  const lost = (): DOMException => new DOMException(store.name, 'NotReadableError');
  return new Promise((resolve, reject) => {
    const askFor = (range: IDBKeyRange | null): void => {
      const request = store.getAll(range, PORTION);
      request.onerror = () => {
        reject(lost());
      };
      request.onsuccess = () => {
        const records: readonly unknown[] = request.result;
        try {
          // Asked for before these are worked on, so that both go on at once.
          if (records.length === PORTION)
            askFor(IDBKeyRange.lowerBound(keyOf(store, records), true));
          take(records);
          if (records.length < PORTION) resolve();
        } catch (exception) {
          reject(exception instanceof Error ? exception : new Error(String(exception)));
        }
      };
    };
    try {
      askFor(null);
    } catch {
      reject(lost());
    }
  });
}

/** The key of the last of some records; every table of ours keeps it in a member. */
function keyOf({ keyPath }: IDBObjectStore, records: readonly unknown[]): IDBValidKey {
  const last = records.at(-1) as Readonly<Record<string, IDBValidKey>>;
  return last[keyPath as string] ?? '';
}
