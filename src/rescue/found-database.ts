import { RECORD_VERSION } from '../domain/record-version.ts';
import { REGISTRY_NAME, SNAPSHOTS_NAME, workspaceIdOf } from '../storage/database-names.ts';
import { findDatabaseNames } from '../storage/delete-database.ts';
import { openRaw, settled } from '../storage/raw-database.ts';
import { readWorkspaceEntries, type FoundEntry } from '../storage/workspace-entries.ts';

/** What a database of the app is for. */
export type DatabaseKind = 'workspace' | 'unlisted' | 'registry' | 'snapshots' | 'other';

/** How many records lie in a table; null when the browser cannot tell. */
export interface TableCount {
  readonly table: string;
  readonly records: number | null;
}

/** A database of the app, as far as the browser lets us look into it. */
export interface FoundDatabase {
  readonly name: string;
  readonly kind: DatabaseKind;
  /** What the registry says of a workspace. */
  readonly entry: FoundEntry | null;
  /** The native version. */
  readonly version: number | null;
  readonly counts: readonly TableCount[];
  /** Whether the app knows the shape of a workspace's records by their mark. */
  readonly mark: 'known' | 'missing' | 'newer';
  /** Why it could not be opened: what the browser said; `blocked` when it says nothing. */
  readonly failure: string | null;
}

/** How long the browser gets to open a database (ms); one that is being cleared keeps it waiting. */
const PATIENCE = 4000;

/** Every database of the app, workspaces first, the last opened one at the top. */
export async function findDatabases(patience = PATIENCE): Promise<FoundDatabase[]> {
  const entries = await inTime(readWorkspaceEntries(), patience).catch(() => []);
  const names = await findDatabaseNames(entries.map(({ id }) => id));
  const found = await Promise.all(
    names.map((name) => look(name, entryOf(name, entries), patience)),
  );
  return found.filter((one) => one !== null).toSorted((one, other) => rank(one) - rank(other));
}

/** What lists the workspace of a database; one that was never finished is on no list. */
function entryOf(name: string, entries: readonly FoundEntry[]): FoundEntry | undefined {
  return entries.find(({ id, isBeingMade }) => id === workspaceIdOf(name) && isBeingMade !== true);
}

const ORDER: readonly DatabaseKind[] = ['workspace', 'unlisted', 'snapshots', 'registry', 'other'];

function rank({ kind, entry }: FoundDatabase): number {
  // Later is higher, and stays below the step to the next kind.
  return ORDER.indexOf(kind) - (entry?.openedAt ?? 0) / Number.MAX_SAFE_INTEGER;
}

function kindOf(name: string, entry: FoundEntry | undefined): DatabaseKind {
  if (workspaceIdOf(name) !== null) return entry === undefined ? 'unlisted' : 'workspace';
  if (name === REGISTRY_NAME) return 'registry';
  return name === SNAPSHOTS_NAME ? 'snapshots' : 'other';
}

async function look(
  name: string,
  entry: FoundEntry | undefined,
  patience: number,
): Promise<FoundDatabase | null> {
  const facts = { name, kind: kindOf(name, entry), entry: entry ?? null };
  const opening = openRaw(name);
  try {
    const database = await inTime(opening, patience);
    if (database === null) return null;
    const counts = await countRecords(database);
    const mark =
      facts.kind === 'workspace' || facts.kind === 'unlisted' ? await readMark(database) : 'known';
    const { version } = database;
    database.close();
    return { ...facts, version, counts, mark, failure: null };
  } catch (exception) {
    // It may open later after all, and would be held then.
    void opening.then((late) => late?.close()).catch(() => undefined);
    const failure = exception instanceof TooLate ? 'blocked' : String(exception);
    return { ...facts, version: null, counts: [], mark: 'known', failure };
  }
}

function countRecords(database: IDBDatabase): Promise<TableCount[]> {
  return Promise.all(
    Array.from(database.objectStoreNames, async (table) => {
      try {
        const store = database.transaction(table, 'readonly').objectStore(table);
        return { table, records: await settled(store.count()) };
      } catch {
        return { table, records: null };
      }
    }),
  );
}

async function readMark(database: IDBDatabase): Promise<FoundDatabase['mark']> {
  try {
    const meta = database.transaction('meta', 'readonly').objectStore('meta');
    const record = (await settled(meta.get('recordVersion'))) as { value?: unknown } | undefined;
    const mark = record?.value;
    if (typeof mark !== 'number' || !Number.isInteger(mark) || mark < 1) return 'missing';
    return mark > RECORD_VERSION ? 'newer' : 'known';
  } catch {
    return 'missing';
  }
}

class TooLate extends Error {}

function inTime<Value>(work: Promise<Value>, patience: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TooLate());
    }, patience);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
