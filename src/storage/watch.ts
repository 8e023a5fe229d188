import { liveQuery } from 'dexie';
import { err, ok, type Result } from '../shared/result.ts';
import { storageProblemOf, type StorageProblem } from './storage-problem.ts';

/** Who follows a live read. */
export interface Watcher<Value> {
  readonly next: (value: Value) => void;
  readonly problem: (found: StorageProblem) => void;
  /** Anything else than a failure of storage: a bug in the read. */
  readonly bug: (exception: unknown) => void;
}

/** Runs `read` now and whenever what it read has changed, in any tab. Returns how to stop. */
export function watch<Value>(read: () => Promise<Value>, watcher: Watcher<Value>): () => void {
  // Dexie tells its subscribers nothing of a closed database, so a failure travels as a value.
  const guarded = async (): Promise<Result<Value, StorageProblem>> => {
    try {
      return ok(await read());
    } catch (exception) {
      const found = storageProblemOf(exception);
      if (found === null) throw exception;
      return err(found);
    }
  };
  const subscription = liveQuery(guarded).subscribe({
    next: (result) => {
      if (result.ok) watcher.next(result.value);
      else watcher.problem(result.error);
    },
    error: watcher.bug,
  });
  return () => {
    subscription.unsubscribe();
  };
}
