import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkGroups, filesToPreload } from './scripts/lib/chunks.mjs';
import packageJson from './package.json' with { type: 'json' };
import { cspPlugin } from './scripts/lib/csp.mjs';
import { messagesPlugin } from './scripts/lib/messages.mjs';
import { offlinePlugins } from './scripts/lib/offline.mjs';
import { SINGLE_DIST } from './scripts/lib/paths.mjs';
import { rescuePlugin } from './scripts/lib/rescue-page.mjs';
import { singleFilePlugins, STAND_INS } from './scripts/lib/single-file.mjs';

/** Folders whose tests need a document. The others run without one, which starts far faster. */
const WITH_DOCUMENT = ['app', 'components', 'screens', 'queries', 'i18n', 'rescue'];
/** Folders whose sources keep nothing: their tests share a process, which begins a file at once. */
const PURE = ['domain', 'transfer'];
const testsIn = (folders: readonly string[]) =>
  folders.map((folder) => `test/${folder}/**/*.test.ts`);

const FIRST_PAGE = chunkGroups({
  entry: resolve(import.meta.dirname, 'src/main.ts'),
  frame: resolve(import.meta.dirname, 'src/app/Start.svelte'),
  home: resolve(import.meta.dirname, 'src/screens/clients/ClientList.svelte'),
  behind: resolve(import.meta.dirname, 'src/app/AfterStart.svelte'),
});

const DEXIE = { find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' };

/**
 * What differs between the builds: the app, the app as one file, and the bare page that the
 * benchmarks compare with.
 */
function pluginsOf(mode: string): PluginOption[] {
  if (mode === 'single') return singleFilePlugins();
  return mode === 'production' ? [cspPlugin(), rescuePlugin(), offlinePlugins()] : [cspPlugin()];
}

export default defineConfig(({ mode }) => ({
  base: './',
  define: {
    __APP_VERSION__: JSON.stringify(packageJson.version),
    __SINGLE_FILE__: JSON.stringify(mode === 'single'),
  },
  plugins: [svelte(), svelteTesting(), messagesPlugin(), ...pluginsOf(mode)],
  // The package's default is for browsers without modules; this one is a tenth smaller.
  resolve: { alias: mode === 'single' ? [DEXIE, ...STAND_INS] : [DEXIE] },
  publicDir: mode === 'single' ? false : 'public',
  build: {
    outDir: mode === 'single' ? SINGLE_DIST : 'dist',
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: filesToPreload },
    rolldownOptions: { output: { codeSplitting: { groups: FIRST_PAGE } } },
  },
  // A worker loads some of its code when it is needed, as the page does.
  worker: { format: 'es' },
  test: {
    env: { TZ: 'UTC' },
    // A test says what must happen, not how fast; a busy machine is no fault of the code.
    testTimeout: 30_000,
    // By itself Vitest leaves one core idle, and half of two is a lot.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: testsIn(PURE),
          setupFiles: ['test/setup-url.ts', 'test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: testsIn([...PURE, ...WITH_DOCUMENT]),
          setupFiles: ['test/setup-url.ts', 'test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: testsIn(WITH_DOCUMENT),
          setupFiles: ['test/setup-url.ts', 'test/setup.ts', 'test/setup-document.ts'],
        },
      },
    ],
  },
}));
