import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

/** Pictures of every route, for people to look at; `npm run screenshots` takes them. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  globalSetup: '../journeys/support/serve-build.ts',
  outputDir: '../../test-results',
  timeout: 120_000,
});
