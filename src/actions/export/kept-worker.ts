/** How long a worker that has done its work waits for more (ms): a choice is seldom the only one. */
const PATIENCE_MS = 10_000;

let kept: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/** A worker that is ready for work: the one that was kept, else a new one by `start`. */
export function takeWorker(start: () => Worker): Worker {
  if (kept === null) return start();
  clearTimeout(kept.timer);
  const { worker } = kept;
  kept = null;
  return worker;
}

/** Keeps a worker that has nothing to do for a while: starting one takes longer than a small export. */
export function keepWorker(worker: Worker): void {
  if (kept !== null) {
    worker.terminate();
    return;
  }
  const timer = setTimeout(() => {
    kept = null;
    worker.terminate();
  }, PATIENCE_MS);
  kept = { worker, timer };
}
