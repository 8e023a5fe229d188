import { test as base, expect, type BrowserContext } from '@playwright/test';
import config from '../../playwright.config.ts';
import { writeRecords } from '../../scripts/lib/seed.mjs';
import { watch } from './support/complaints.ts';
import { keepOrigin, type Keeper } from './support/origin.ts';
import { visit, type Route } from './support/routes.ts';
import { appUrl } from './support/serve-build.ts';

interface Browsing {
  readonly context: BrowserContext;
  readonly complaints: string[];
  /** Holds what the first visit of all stored. */
  readonly keeper: Keeper;
}

interface Sweep {
  readonly complaints: string[];
  /** Opens a route in its state, in a language, as if nothing had ever been done here. */
  readonly look: (route: Route, language: string) => Promise<void>;
}

/**
 * A test that looks at one route after the other, watched like any journey. All of a worker share
 * one context, which the app's files are loaded into once, and its first workspace made in once;
 * before each visit everything stored is put back to that.
 */
export const test = base.extend<Sweep, { browsing: Browsing }>({
  browsing: [
    async ({ browser }, use) => {
      const { locale, timezoneId, serviceWorkers } = config.use ?? {};
      const context = await browser.newContext({
        baseURL: appUrl(),
        reducedMotion: 'reduce',
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(serviceWorkers === undefined ? {} : { serviceWorkers }),
      });
      const complaints = await watch(context, new URL(appUrl()).origin);
      const first = await context.newPage();
      await first.goto('./');
      await first.getByRole('heading', { level: 1 }).first().waitFor();
      await first.waitForLoadState('networkidle');
      await use({ context, complaints, keeper: await keepOrigin(first) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browsing }, use) => {
    await browsing.keeper.putBack();
    await use(browsing.context);
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage();
    if (viewport !== null) await page.setViewportSize(viewport);
    await use(page);
    await page.close();
  },
  complaints: [
    async ({ browsing: { complaints } }, use) => {
      complaints.splice(0);
      await use(complaints);
      expect(complaints, 'complaints of the pages').toEqual([]);
    },
    { auto: true },
  ],
  look: async ({ browsing, page }, use) => {
    await use(async (route, language) => {
      await writeRecords(browsing.keeper.page, route.world);
      await page.addInitScript((chosen) => {
        localStorage.setItem('birdhouse.language', chosen);
      }, language);
      await visit(page, route);
    });
  },
});

export { expect };
