import { test as base, expect } from '@playwright/test';
import { watch } from './support/complaints.ts';
import { appUrl } from './support/serve-build.ts';

interface Watched {
  /** What the pages of this test have done wrong so far; the test fails if any is left at its end. */
  complaints: string[];
}

/**
 * A test of the production build. It fails on any console error or warning, uncaught exception,
 * report of the page's policy, or request to another origin. Addresses are relative to the app:
 * `page.goto('./#/clients')`.
 */
export const test = base.extend<Watched>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern here
  baseURL: async ({}, use) => use(appUrl()),
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = await watch(context, new URL(baseURL ?? appUrl()).origin);
      await use(complaints);
      expect(complaints, 'complaints of the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
