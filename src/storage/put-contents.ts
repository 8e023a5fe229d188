import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { settled } from './raw-database.ts';
import type { Meta } from './workspace-database.ts';

/** Records to put and keys to delete, by table, and facts to put. */
export interface ContentsChanges {
  readonly puts: Readonly<Record<string, readonly unknown[]>>;
  readonly deletes: Readonly<Record<string, readonly string[]>>;
  readonly meta: readonly Meta[];
}

export interface PuttingOptions {
  readonly signal: AbortSignal;
  /** Told how many records have been handed over so far. */
  readonly onProgress: (done: number) => void;
}

/** How many records are handed over before the next look around. */
const STRETCH = 500;

/**
 * Puts many records within a transaction over all tables, which whoever began it ends, or undoes
 * after a refusal. Past Dexie, whose bookkeeping costs a fifth of the record and more; live queries
 * hear nothing of it. Deletes go first. Gives import/cancelled. Throws what IndexedDB throws.
 */
export async function putContents(
  transaction: IDBTransaction,
  changes: ContentsChanges,
  options: PuttingOptions,
): Promise<Result<null, Problem>> {
  try {
    return await putAll(transaction, changes, options);
  } catch (exception) {
    // A transaction that has ended by itself knows why; what was asked of it after that does not.
    throw transaction.error ?? exception;
  }
}

async function putAll(
  transaction: IDBTransaction,
  { puts, deletes, meta }: ContentsChanges,
  { signal, onProgress }: PuttingOptions,
): Promise<Result<null, Problem>> {
  for (const [table, keys] of Object.entries(deletes)) {
    const store = transaction.objectStore(table);
    for (const key of keys) store.delete(key);
  }
  let done = 0;
  let before: Promise<unknown> = Promise.resolve();
  for (const [table, records] of Object.entries(puts)) {
    const store = transaction.objectStore(table);
    for (let start = 0; start < records.length; start += STRETCH) {
      const stretch = records.slice(start, start + STRETCH);
      const last = putEach(store, stretch);
      // One stretch is handed over while the one before is being written.
      await before;
      before = last;
      done += stretch.length;
      onProgress(done);
      if (signal.aborted) return err(problem('import/cancelled', {}));
    }
  }
  await Promise.all([before, putEach(transaction.objectStore('meta'), meta)]);
  return signal.aborted ? err(problem('import/cancelled', {})) : ok(null);
}

/** Only the last request has a listener: one for each record would cost more than the record. */
function putEach(store: IDBObjectStore, records: readonly unknown[]): Promise<unknown> {
  let last: IDBRequest | undefined;
  for (const record of records) last = store.put(record);
  const done = last === undefined ? Promise.resolve() : settled(last);
  // Who waits for it hears of a failure; until then it is nobody's fault.
  done.catch(() => undefined);
  return done;
}
