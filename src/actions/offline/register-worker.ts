import { ownRegistration, workerUrl } from '../../shared/app-worker.ts';
import { HOUR } from '../../shared/clock.ts';
import { trustedScriptUrl } from '../../shared/script-url.ts';

/** How long a page that stays open goes without looking for a new version, in ms. */
const PATIENCE = HOUR;

/**
 * Asks the browser to keep the app for use without a network, and to look for a new version when a
 * tab that has been open for long is used again. Gives the browser's container of workers, or null
 * where there can be none: in private windows of some browsers, or without a secure connection.
 */
export async function registerWorker(): Promise<ServiceWorkerContainer | null> {
  if (!('serviceWorker' in navigator)) return null;
  const container = navigator.serviceWorker;
  try {
    await container.register(trustedScriptUrl(workerUrl()));
  } catch {
    // Also without a network, where the worker of an earlier visit goes on.
    if ((await ownRegistration(container)) === undefined) return null;
  }
  lookForUpdates(container);
  return container;
}

function lookForUpdates(container: ServiceWorkerContainer): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < PATIENCE) return;
    looked = Date.now();
    void ownRegistration(container)
      .then((registration) => registration?.update())
      // Without a network there is no new version either.
      .catch(() => undefined);
  });
}
