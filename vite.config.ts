import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { cspPlugin } from './scripts/lib/csp.mjs';

/** Folders whose tests need a document. The others run without one, which starts far faster. */
const WITH_DOCUMENT = ['app', 'components', 'screens', 'queries', 'i18n'];
const documentTests = WITH_DOCUMENT.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting(), cspPlugin()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: documentTests,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: documentTests,
          setupFiles: ['test/setup.ts', 'test/setup-document.ts'],
        },
      },
    ],
  },
});
