import { defineConfig } from '@playwright/test';
import pictures from '../playwright.config.ts';

/** The pictures that are part of the app itself; `npm run pictures` takes them anew. */
export default defineConfig({
  ...pictures,
  testMatch: 'app-pictures.ts',
  globalSetup: '../../journeys/support/serve-build.ts',
  outputDir: '../../../test-results',
});
