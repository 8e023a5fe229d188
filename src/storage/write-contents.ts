import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { announceChange } from './announce-change.ts';
import { putContents, type ContentsChanges, type PuttingOptions } from './put-contents.ts';
import { settled } from './raw-database.ts';
import type { Meta, WorkspaceDatabase } from './workspace-database.ts';

export interface WritingOptions extends PuttingOptions {
  /** The change count for which the changes were worked out. */
  readonly expected: number;
}

/**
 * Writes many records in one transaction that is on disk when this returns, and counts it as one
 * change; answers with the change count afterwards. Live queries in all tabs hear of it. Gives
 * import/target-changed when the workspace is not as expected, and import/cancelled; then nothing
 * is written. Throws what IndexedDB throws.
 */
export async function writeContents(
  database: WorkspaceDatabase,
  changes: ContentsChanges,
  options: WritingOptions,
): Promise<Result<number, Problem>> {
  const native = database.backendDB();
  const names = [...native.objectStoreNames];
  const transaction = native.transaction(names, 'readwrite', { durability: 'strict' });
  const ended = endOf(transaction);
  let written: Result<number, Problem>;
  try {
    written = await putExpected(transaction, changes, options);
    if (written.ok) transaction.commit();
    else transaction.abort();
  } catch (exception) {
    abort(transaction);
    await ended;
    throw exception;
  }
  const failure = await ended;
  if (!written.ok) return written;
  if (failure !== null) throw failure;
  announceChange();
  return written;
}

async function putExpected(
  transaction: IDBTransaction,
  changes: ContentsChanges,
  options: WritingOptions,
): Promise<Result<number, Problem>> {
  const meta = transaction.objectStore('meta');
  const counted = (await settled(meta.get('changeCount'))) as Meta | undefined;
  if (Number(counted?.value ?? 0) !== options.expected) {
    return err(problem('import/target-changed', {}));
  }
  const count = { key: 'changeCount', value: options.expected + 1 } as const;
  const put = await putContents(
    transaction,
    { ...changes, meta: [...changes.meta, count] },
    options,
  );
  return put.ok ? ok(count.value) : put;
}

/** Waits for the end of a transaction: null when all is on disk, else why nothing is. */
function endOf(transaction: IDBTransaction): Promise<DOMException | null> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => {
      resolve(null);
    };
    transaction.onabort = () => {
      resolve(transaction.error ?? new DOMException('aborted', 'AbortError'));
    };
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
