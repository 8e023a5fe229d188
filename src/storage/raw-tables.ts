import { openRaw, settled } from './raw-database.ts';

/** Everything in a database, read without a schema. */
export interface RawTables {
  readonly databaseVersion: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Names of the tables of which the browser could not read everything. */
  readonly damagedTables: readonly string[];
}

/**
 * Reads every table of a database by plain IndexedDB, in whatever version it is, and as much as can
 * be read of a damaged one. An absent database answers with no tables. Throws what IndexedDB throws.
 */
export async function readRawTables(databaseName: string): Promise<RawTables> {
  const database = await openRaw(databaseName);
  if (database === null) return { databaseVersion: 0, tables: {}, damagedTables: [] };
  try {
    const databaseVersion = database.version;
    const names = Array.from(database.objectStoreNames);
    const tables = await readTogether(database, names).catch(() => null);
    if (tables !== null) return { databaseVersion, tables, damagedTables: [] };
    return { databaseVersion, ...(await readApart(database, names)) };
  } finally {
    database.close();
  }
}

type Tables = Record<string, readonly unknown[]>;

/** All tables as they were at one moment. */
async function readTogether(database: IDBDatabase, names: readonly string[]): Promise<Tables> {
  if (names.length === 0) return {};
  const transaction = database.transaction(names, 'readonly');
  const reads = names.map((name) => settled(transaction.objectStore(name).getAll()));
  const records = await Promise.all(reads);
  return Object.fromEntries(names.map((name, index) => [name, records[index] ?? []]));
}

/** One unreadable record spoils a transaction; one by one the others can be saved. */
async function readApart(
  database: IDBDatabase,
  names: readonly string[],
): Promise<Pick<RawTables, 'tables' | 'damagedTables'>> {
  const tables: Tables = {};
  const damagedTables: string[] = [];
  for (const name of names) {
    const store = () => database.transaction(name, 'readonly').objectStore(name);
    const keys = await settled(store().getAllKeys());
    const found = await Promise.allSettled(keys.map((key) => settled(store().get(key))));
    const records = found.flatMap((one) =>
      one.status === 'fulfilled' ? [one.value as unknown] : [],
    );
    tables[name] = records;
    if (records.length < keys.length) damagedTables.push(name);
  }
  return { tables, damagedTables };
}
