import { expect as impatient, type BrowserContext, type Page } from '@playwright/test';
import { test as base } from '../fixture.ts';
import { withSite, type Site } from './site.ts';

/** A test with a host of its own, and the app's worker allowed. */
export const test = base.extend<{ folder: string; site: Site }>({
  folder: ['', { option: true }],
  site: ({ folder }, use) => withSite(folder, use),
  baseURL: ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
  context: async ({ context }, use) => {
    // The browser keeps no files by itself where requests are intercepted: the worker must.
    await context.route('**/*', (route) => route.fallback());
    await use(context);
  },
});

export const expect = impatient.configure({ timeout: 40_000 });

/** The first visit: stays until the whole app is kept. */
export async function visitOnce(page: Page): Promise<void> {
  await page.goto('./#/data');
  await expect(page.getByRole('region', { name: 'Without a network' })).toContainText('Ready');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/**
 * Ends the worker that answers now, as the browser does with one that has nothing to do, or one that
 * has been at something for too long. The next request starts whichever is in charge.
 */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
