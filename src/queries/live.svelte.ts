import { liveQuery } from 'dexie';
import { storageProblemOf, type StorageProblem } from '../storage/storage-problem.ts';

/** A live read: undefined until the first answer, then the newest one. */
export interface Live<Value> {
  readonly current: Value | undefined;
  readonly problem: StorageProblem | undefined;
}

/**
 * The one bridge from Dexie's live queries to runes. `make` runs in an effect, so that what it
 * reads is followed; the querier that it returns runs again whenever its tables change, in any
 * tab. Must be called while a component is being set up. Bugs in a querier are thrown to the
 * error boundary.
 */
export function live<Value>(make: () => () => Promise<Value>): Live<Value> {
  let current = $state.raw<Value>();
  let problem = $state.raw<StorageProblem>();
  let bug = $state.raw<unknown>();
  $effect(() => {
    const subscription = liveQuery(make()).subscribe({
      next: (value) => {
        current = value;
        problem = undefined;
      },
      error: (exception: unknown) => {
        const found = storageProblemOf(exception);
        if (found === null) bug = exception;
        else problem = found;
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  });
  $effect(() => {
    if (bug !== undefined) throw bug;
  });
  return {
    get current() {
      return current;
    },
    get problem() {
      return problem;
    },
  };
}
