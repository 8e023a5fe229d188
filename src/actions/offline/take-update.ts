import { ownRegistration, TAKE_OVER } from '../../shared/app-worker.ts';

/**
 * Lets the waiting new version take over, in every tab of the app. Resolves when it has: the page
 * is to be loaded again then. Resolves at once where none waits, because another tab was quicker.
 */
export async function takeUpdate(): Promise<void> {
  const registration = await ownRegistration(navigator.serviceWorker);
  const waiting = registration?.waiting;
  if (!waiting) return;
  await new Promise<void>((done) => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') done();
    });
    waiting.postMessage(TAKE_OVER);
  });
}
