import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/lib/browser.mjs';

/** Journeys in a real Chromium against the production build in `dist`. */
export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/journeys/support/serve-build.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    // The worker would answer in the network's place, where a journey listens; offline.spec.ts has it.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
    // A trace of every test would take as long as the tests.
    screenshot: 'only-on-failure',
  },
});
