import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

/**
 * Browsers that are killed at random moments, and whatever else can happen to stored data;
 * `npm run torture` runs all of it.
 */
export default defineConfig({
  ...journeys,
  testDir: '.',
  globalSetup: '../journeys/support/serve-build.ts',
  outputDir: '../../test-results/torture',
  // A lane of a long run has a hundred browsers to kill.
  timeout: 3_600_000,
  expect: { timeout: 20_000 },
  use: { ...journeys.use, actionTimeout: 30_000, navigationTimeout: 30_000 },
  reporter: [['list'], ['./figures-reporter.ts']],
});
