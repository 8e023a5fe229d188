import { openRaw, settled } from './raw-database.ts';

/** Records of a table that the browser could not read. */
export interface TableLoss {
  readonly table: string;
  /** How many; null when it could not even tell which there are. */
  readonly records: number | null;
  /** What the browser said of the first of them. */
  readonly reason: string;
}

/** Everything in a database, read without a schema. */
export interface RawTables {
  readonly databaseVersion: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Names of the tables of which the browser could not read everything. */
  readonly damagedTables: readonly string[];
  /** The same, with what it said. */
  readonly losses: readonly TableLoss[];
}

/**
 * Reads every table of a database by plain IndexedDB, in whatever version it is, and as much as can
 * be read of a damaged one. An absent database answers with no tables. Throws what IndexedDB throws.
 */
export async function readRawTables(databaseName: string): Promise<RawTables> {
  const database = await openRaw(databaseName);
  if (database === null) return { databaseVersion: 0, tables: {}, damagedTables: [], losses: [] };
  try {
    const names = Array.from(database.objectStoreNames);
    const tables = await readTogether(database, names).catch(() => null);
    const found = tables === null ? await readApart(database, names) : { tables, losses: [] };
    const damagedTables = found.losses.map(({ table }) => table);
    return { databaseVersion: database.version, ...found, damagedTables };
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
): Promise<Pick<RawTables, 'tables' | 'losses'>> {
  const tables: Tables = {};
  const losses: TableLoss[] = [];
  for (const table of names) {
    const store = () => database.transaction(table, 'readonly').objectStore(table);
    try {
      const keys = await settled(store().getAllKeys());
      const found = await Promise.allSettled(keys.map((key) => settled(store().get(key))));
      tables[table] = found.flatMap((one) =>
        one.status === 'fulfilled' ? [one.value as unknown] : [],
      );
      const lost = found.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
      const [reason] = lost;
      if (reason !== undefined) losses.push({ table, records: lost.length, reason });
    } catch (exception) {
      tables[table] = [];
      losses.push({ table, records: null, reason: String(exception) });
    }
  }
  return { tables, losses };
}
