import { CLAIM, isOwnWorker, ownRegistration } from '../../shared/app-worker.ts';

/** Whether addresses of the sandbox are answered when a page asks for them, or never will be. */
export type Readiness = 'ready' | 'impossible';

interface ReadyOptions {
  /** Told that it takes a while: the first visit keeps the whole app before anything is answered. */
  readonly onWaiting?: () => void;
  /** Gives up waiting; the answer is then as if it were impossible. */
  readonly signal?: AbortSignal;
  readonly container?: ServiceWorkerContainer | undefined;
}

/**
 * Waits until the app's worker answers for this page. Before that the host would answer an address
 * of the sandbox, and many hosts answer everything with the app's page and 200: nobody may be sent
 * there. Impossible without workers: in one HTML file, and in private windows of some browsers.
 */
export async function sandboxReady({
  onWaiting,
  signal,
  container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
}: ReadyOptions = {}): Promise<Readiness> {
  if (container === undefined) return 'impossible';
  if (isOwnWorker(container.controller)) return 'ready';
  onWaiting?.();
  const controlled = new Promise<Readiness>((resolve) => {
    const look = (): void => {
      if (isOwnWorker(container.controller)) resolve('ready');
    };
    container.addEventListener('controllerchange', look, signal === undefined ? {} : { signal });
    signal?.addEventListener('abort', () => {
      resolve('impossible');
    });
    if (signal?.aborted === true) resolve('impossible');
  });
  // A page that was loaded past the worker, by Shift and reload, is not given one by itself.
  (await ownRegistration(container))?.active?.postMessage(CLAIM);
  return controlled;
}
