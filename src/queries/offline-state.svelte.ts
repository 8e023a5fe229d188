import { isOwnWorker, ownRegistration } from '../shared/app-worker.ts';

/** A new version of the app that this tab does not run yet. */
export interface Update {
  /** Whether it waits to be agreed to, or another tab has agreed already. */
  readonly kind: 'waiting' | 'elsewhere';
}

/** How far the app can do without a network. */
export interface OfflineState {
  /** Whether every file of the app is kept in this browser. */
  readonly readiness: 'impossible' | 'preparing' | 'ready';
  readonly update: Update | null;
}

const hasWorkers = 'serviceWorker' in navigator;
let state = $state.raw(stateAtFirst(hasWorkers ? navigator.serviceWorker : null));

/** The newest state. A guess, until somebody watches: the worker is registered behind the first page. */
export function offlineState(): OfflineState {
  return state;
}

function stateAtFirst(container: ServiceWorkerContainer | null): OfflineState {
  if (container === null) return { readiness: 'impossible', update: null };
  return { readiness: isOwnWorker(container.controller) ? 'ready' : 'preparing', update: null };
}

/**
 * Follows the app's worker, which must have been registered; null where there can be none.
 * Returns how to stop.
 */
export function watchOffline(container: ServiceWorkerContainer | null): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  state = stateAtFirst(container);
  if (container === null) return () => undefined;
  // Without one the page came from the network, and the first worker to come is no update.
  let hadWorker = isOwnWorker(container.controller);

  const follow = (registration: ServiceWorkerRegistration | undefined): void => {
    if (registration === undefined || signal.aborted) return;
    const look = (): void => {
      state = stateOf(registration, state);
    };
    const listen = (worker: ServiceWorker | null): void => {
      worker?.addEventListener('statechange', look, { signal });
    };
    const meetNext = (): void => {
      // Another new version is another one to be asked about.
      if (state.update?.kind === 'waiting') state = { ...state, update: null };
      listen(registration.installing);
    };
    for (const one of ['installing', 'waiting', 'active'] as const) listen(registration[one]);
    registration.addEventListener('updatefound', meetNext, { signal });
    look();
  };

  const changed = (): void => {
    if (hadWorker) state = { readiness: 'ready', update: { kind: 'elsewhere' } };
    hadWorker = true;
  };
  container.addEventListener('controllerchange', changed, { signal });
  void ownRegistration(container).then(follow);
  return () => {
    stopped.abort();
  };
}

function stateOf(
  { active, waiting }: ServiceWorkerRegistration,
  { readiness, update }: OfflineState,
): OfflineState {
  const isWaiting = waiting !== null && active !== null;
  return {
    readiness: active?.state === 'activated' ? 'ready' : readiness,
    // The same object for the same version: whoever put it off is not asked again.
    update: update ?? (isWaiting ? { kind: 'waiting' } : null),
  };
}
