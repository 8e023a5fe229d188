import { expect, it } from 'vitest';
import { chunkGroups, filesToPreload } from '../../scripts/lib/chunks.mjs';

const MAIN = '/app/src/main.ts';
const FRAME = '/app/src/Start.svelte';
const HOME = '/app/src/ClientList.svelte';
const BEHIND = '/app/src/AfterStart.svelte';
const IMPORTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  [MAIN]: ['/app/src/urls.ts', '/app/node_modules/svelte/index.js', '\0helper'],
  [FRAME]: ['/app/src/App.svelte', '/app/node_modules/dexie/dexie.mjs'],
  '/app/src/App.svelte': ['/app/src/urls.ts', '/app/node_modules/svelte-spa-router/Router.svelte'],
  [HOME]: ['/app/src/urls.ts', '/app/src/Card.svelte', '/app/node_modules/icons/circle.js'],
  [BEHIND]: ['/app/src/urls.ts', '/app/src/ticker.ts'],
  // A circle, as Svelte's own modules have some.
  '/app/src/Card.svelte': ['/app/src/Card.svelte'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importedIds = IMPORTS[id];
    return importedIds === undefined ? null : { importedIds };
  },
};

/** The file a module ends in, as the bundler decides: the group of the highest priority. */
function fileOf(id: string): string | undefined {
  const groups = chunkGroups({ entry: MAIN, frame: FRAME, home: HOME, behind: BEHIND }).sort(
    (a, b) => b.priority - a.priority,
  );
  return groups.map((one) => one.name(id, graph)).find((name) => name !== null);
}

it.each([
  ['/app/node_modules/svelte/index.js', 'libraries'],
  ['\0helper', 'libraries'],
  ['/app/node_modules/dexie/dexie.mjs', 'libraries'],
  ['/app/src/urls.ts', 'start'],
  [FRAME, 'frame'],
  ['/app/src/App.svelte', 'frame'],
  [HOME, 'clients'],
  ['/app/src/Card.svelte', 'clients'],
  ['/app/node_modules/icons/circle.js', 'clients'],
  [BEHIND, 'behind'],
  ['/app/src/ticker.ts', 'behind'],
  ['/app/src/SignUp.svelte', undefined],
  ['/app/node_modules/zod/index.js', undefined],
])('puts %j into %s', (id, file) => {
  expect(fileOf(id)).toBe(file);
});

it('loads the router after the entry has run: its listener must not be the first', () => {
  expect(fileOf('/app/node_modules/svelte-spa-router/Router.svelte')).toBe('frame');
});

it('keeps the entry by itself: it waits for files that wait for the frame', () => {
  expect(fileOf(MAIN)).toBeUndefined();
});

it('lets the frame name no scripts of screens, only their styles', () => {
  const names = ['assets/Inbox-1.js', 'assets/Inbox-1.css'];
  const host = (hostId: string) => filesToPreload('assets/Inbox-1.js', names, { hostId });
  expect(host('assets/frame-1.js')).toEqual(['assets/Inbox-1.css']);
  expect(host('assets/index-1.js')).toEqual(names);
});

it('lets the entry name nothing that the page names, and nothing for what is in no hurry', () => {
  const names = ['assets/libraries-1.js', 'assets/start-1.js', 'assets/frame-1.js'];
  const load = (file: string) => filesToPreload(file, names, { hostId: 'assets/index-1.js' });
  expect(load('assets/Start-1.js')).toEqual(['assets/frame-1.js']);
  expect(load('assets/start-offline.svelte-1.js')).toEqual([]);
});
