import type { Page } from '@playwright/test';
import type { Route } from './routes.ts';
import { signedIn } from './world.ts';

/** Has the browser say that a new version of the worker waits, and loads the page again. */
async function offerUpdate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const worker = (state: string) =>
      Object.assign(new EventTarget(), {
        state,
        scriptURL: new URL('./service-worker.js', location.href).href,
      });
    const registration = Object.assign(new EventTarget(), {
      installing: null,
      waiting: worker('installed'),
      active: worker('activated'),
    });
    Object.assign(ServiceWorkerContainer.prototype, {
      getRegistration: async () => Promise.resolve(registration),
    });
  });
  await page.reload();
  await page.locator('[role=status] aside').waitFor();
}

export const OFFLINE_ROUTES: readonly Route[] = [
  { name: 'data-update', hash: '#/data', world: signedIn(), open: offerUpdate },
];
