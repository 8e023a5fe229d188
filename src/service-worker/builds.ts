/** Every cache of the app begins so: "Erase everything" goes by it. */
const CACHES = 'birdhouse-files-';
/** In a build's cache: which tabs were open when it took over. Is no address of a file. */
const TABS = 'tabs-of-older-builds';

/** What begins the names of the caches of one copy of the app; others may live at the same origin. */
const prefixOf = (scope: string): string => `${CACHES}${scope}#`;

/**
 * The name of the cache that holds a build's files. Each build has its own, so that those of an
 * older one stay for as long as somebody uses them. `files`: what the build consists of.
 */
export function cacheNameOf(scope: string, files: unknown): string {
  return prefixOf(scope) + fingerprint(JSON.stringify(files));
}

/** FNV-1a, 32 bits: a name must be known at once, and the browser's own hashes take a while. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A build as its worker sees it; tests hand in their own browser. */
export interface Build {
  readonly scope: string;
  readonly cacheName: string;
  readonly caches: CacheStorage;
}

/** The caches of the app's other builds in this folder. */
async function otherCaches({ scope, cacheName, caches }: Build): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefixOf(scope)) && name !== cacheName);
}

/** Notes the tabs that are open while a build takes over: they run an older one. */
export async function noteOlderTabs(build: Build, tabs: readonly string[]): Promise<void> {
  if ((await otherCaches(build)).length === 0) return;
  const cache = await build.caches.open(build.cacheName);
  await cache.put(build.scope + TABS, new Response(JSON.stringify(tabs)));
}

/**
 * Removes the files of older builds once none of the noted tabs is open any more. Returns whether
 * there is nothing left to remove. `isBusy`: whether a newer build is on its way, whose cache must
 * not be taken for an older one's.
 */
export async function removeOlderFiles(
  build: Build,
  { isOpen, isBusy }: { isOpen: (tab: string) => Promise<boolean>; isBusy: () => boolean },
): Promise<boolean> {
  const others = await otherCaches(build);
  if (others.length === 0) return true;
  const cache = await build.caches.open(build.cacheName);
  const noted = await cache.match(build.scope + TABS);
  const tabs = noted === undefined ? [] : ((await noted.json()) as string[]);
  const open = await Promise.all(tabs.map(isOpen));
  if (open.some(Boolean) || isBusy()) return false;
  await Promise.all(others.map((name) => build.caches.delete(name)));
  return true;
}
