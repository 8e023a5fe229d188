/** The file of the app's worker; it lies beside the page, as a worker covers its own folder. */
const WORKER_FILE = 'service-worker.js';

/** What a page says to the worker that waits to replace the present one: the user has agreed. */
export const TAKE_OVER = 'birdhouse:take-over';

/** What a page says to a worker that does not answer for it yet: that it should. */
export const CLAIM = 'birdhouse:claim';

/** What the worker asks a page, with a port for the answer: which workspace it has open. */
export const WHICH_WORKSPACE = 'birdhouse:which-workspace';

/** The address of the app's worker, as a page sees it. */
export function workerUrl(): string {
  return new URL(`./${WORKER_FILE}`, location.href).href;
}

/** Whether a worker is the app's. One of a folder above covers the app's pages, too. */
export function isOwnWorker(worker: ServiceWorker | null): boolean {
  return worker?.scriptURL === workerUrl();
}

/** The browser's entry for the app's worker; undefined while it has none. */
export async function ownRegistration(
  container: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | undefined> {
  const found = await container.getRegistration().catch(() => undefined);
  if (found === undefined) return undefined;
  return [found.installing, found.waiting, found.active].some(isOwnWorker) ? found : undefined;
}

/** A tab that sends a request to the sandbox. */
export interface AskingTab {
  /** The browser's name for it, until it is loaded anew. */
  readonly id: string;
  /** Asks the tab which workspace it has open; null when it is no tab of the app, or says nothing. */
  readonly ask: () => Promise<string | null>;
}
