import { liveQuery } from 'dexie';
import { storageProblemOf, type StorageProblem } from './storage-problem.ts';

/** Who follows a live read. */
export interface Watcher<Value> {
  readonly next: (value: Value) => void;
  readonly problem: (found: StorageProblem) => void;
  /** Anything else than a failure of storage: a bug in the read. */
  readonly bug: (exception: unknown) => void;
}

/**
 * Runs `read` now and whenever what it read has changed, in any tab. Returns how to stop. A
 * failure ends it: there is no further answer.
 */
export function watch<Value>(read: () => Promise<Value>, watcher: Watcher<Value>): () => void {
  const subscription = liveQuery(read).subscribe({
    next: watcher.next,
    error: (exception: unknown) => {
      const found = storageProblemOf(exception);
      if (found === null) watcher.bug(exception);
      else watcher.problem(found);
    },
  });
  return () => {
    subscription.unsubscribe();
  };
}
