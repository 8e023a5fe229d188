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

let state = $state.raw<OfflineState>({ readiness: 'impossible', update: null });

/** The newest state. Nothing is possible until somebody watches. */
export function offlineState(): OfflineState {
  return state;
}

/** Follows the app's worker, which must have been registered. Returns how to stop. */
export function watchOffline(container: ServiceWorkerContainer): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  // Without one the page came from the network, and the first worker to come is no update.
  let hadWorker = isOwnWorker(container.controller);
  state = { readiness: hadWorker ? 'ready' : 'preparing', update: null };

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
