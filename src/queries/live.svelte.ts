import type { StorageProblem } from '../storage/storage-problem.ts';
import { watch } from '../storage/watch.ts';

/** A live read: undefined until the first answer, then the newest one. */
export interface Live<Value> {
  readonly current: Value | undefined;
  readonly problem: StorageProblem | undefined;
}

/**
 * The one bridge from live reads of storage to runes. `make` runs in an effect, so that what it
 * reads is followed; the querier that it returns runs again whenever its tables change, in any
 * tab. When what `make` reads changes, the last answer stays until the next one comes. Must be
 * called while a component is being set up. Bugs in a querier are thrown to the error boundary.
 */
export function live<Value>(make: () => () => Promise<Value>): Live<Value> {
  let current = $state.raw<Value>();
  let problem = $state.raw<StorageProblem>();
  let bug = $state.raw<Error>();
  $effect(() =>
    watch(make(), {
      next: (value) => {
        current = value;
        problem = undefined;
      },
      problem: (found) => {
        problem = found;
      },
      bug: (exception) => {
        bug = exception instanceof Error ? exception : new Error(String(exception));
      },
    }),
  );
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
