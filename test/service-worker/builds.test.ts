import { beforeEach, describe, expect, it } from 'vitest';
import {
  cacheNameOf,
  noteOlderTabs,
  removeOlderFiles,
  type Build,
} from '../../src/service-worker/builds.ts';

const SCOPE = 'https://host.example/app/';

/** As much of the browser's caches as the worker uses. */
function memoryCaches(): CacheStorage {
  const stored = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return Promise.resolve({
      put: async (url: string, response: Response) => Promise.resolve(entries.set(url, response)),
      match: async (url: string) => Promise.resolve(entries.get(url)?.clone()),
    } as unknown as Cache);
  };
  return {
    open,
    keys: async () => Promise.resolve([...stored.keys()]),
    delete: async (name: string) => Promise.resolve(stored.delete(name)),
  } as unknown as CacheStorage;
}

describe('the name of a cache', () => {
  it('differs by folder and by files, and begins as “Erase everything” knows it', () => {
    const files = [{ url: 'a.js', revision: null }];
    const names = [
      cacheNameOf(SCOPE, files),
      cacheNameOf(`${SCOPE}next/`, files),
      cacheNameOf(SCOPE, [{ url: 'a.js', revision: '1' }]),
    ];
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => name.startsWith('birdhouse-'))).toBe(true);
    expect(cacheNameOf(SCOPE, [...files])).toBe(names[0]);
  });
});

describe('the files of older builds', () => {
  let caches: CacheStorage;
  let build: Build;
  const older = cacheNameOf(SCOPE, 'older');
  const foreign = ['someone-else', cacheNameOf(`${SCOPE}next/`, 'older')];
  const open = new Set<string>();
  let isBusy = false;
  const tidy = () =>
    removeOlderFiles(build, {
      isOpen: async (tab) => Promise.resolve(open.has(tab)),
      isBusy: () => isBusy,
    });

  beforeEach(async () => {
    caches = memoryCaches();
    build = { scope: SCOPE, cacheName: cacheNameOf(SCOPE, 'newer'), caches };
    for (const name of [older, build.cacheName, ...foreign]) await caches.open(name);
    open.clear();
    isBusy = false;
  });

  it('stay while a tab is open that was there when the new build took over', async () => {
    await noteOlderTabs(build, ['tab-1', 'tab-2']);
    open.add('tab-2');
    expect(await tidy()).toBe(false);
    expect(await caches.keys()).toContain(older);
    open.clear();
    open.add('tab-3');
    expect(await tidy()).toBe(true);
    expect(await caches.keys()).toEqual([build.cacheName, ...foreign]);
  });

  it('stay while a newer build is on its way: its cache looks like an older one', async () => {
    isBusy = true;
    expect(await tidy()).toBe(false);
    expect(await caches.keys()).toContain(older);
    isBusy = false;
    expect(await tidy()).toBe(true);
    expect(await caches.keys()).not.toContain(older);
  });

  it('are looked for no longer where there are none', async () => {
    await caches.delete(older);
    await noteOlderTabs(build, ['tab-1']);
    open.add('tab-1');
    expect(await tidy()).toBe(true);
    const cache = await caches.open(build.cacheName);
    expect(await cache.match(`${SCOPE}tabs-of-older-builds`)).toBeUndefined();
  });
});
