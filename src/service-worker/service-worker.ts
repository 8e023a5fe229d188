import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { CLAIM, TAKE_OVER } from '../shared/app-worker.ts';
import { cacheNameOf, noteOlderTabs, removeOlderFiles, type Build } from './builds.ts';
import { answererFor } from './router.ts';
import { answerFromSandbox } from './sandbox.ts';

declare const self: ServiceWorkerGlobalScope;

// The build puts the list of its files in here.
const FILES = self.__WB_MANIFEST;
const { scope } = self.registration;
const build: Build = { scope, cacheName: cacheNameOf(scope, FILES), caches: self.caches };
const files = new PrecacheController({ cacheName: build.cacheName });
files.addToCacheList(FILES);
let isTidy = false;

self.addEventListener('install', (event) => {
  void files.install(event);
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
  // A waiting worker takes over when the user has agreed, or when no tab is left.
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (event.data === CLAIM) event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  if (!isTidy) event.waitUntil(tidy());
  const answerer = answererFor(event.request, scope);
  if (answerer === null) return;
  if (answerer.kind === 'sandbox') {
    event.respondWith(answerFromSandbox(event, self.clients));
    return;
  }
  const { file } = answerer;
  const key = files.getCacheKeyForURL(file);
  // A page that is none of ours is the host's to answer; any other file may be an older build's.
  if (key === undefined && event.request.mode === 'navigate') return;
  // Not by opening a cache, which would make one again that was erased.
  const stored =
    key === undefined ? caches.match(file) : caches.match(key, { cacheName: build.cacheName });
  event.respondWith(stored.then((found) => found ?? fetch(event.request)));
});

async function takeOver(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await noteOlderTabs(
    build,
    tabs.map(({ id }) => id),
  );
  // So that the very first visit is covered, too, and tabs of the older build find its files.
  await self.clients.claim();
  await tidy();
}

async function tidy(): Promise<void> {
  isTidy = await removeOlderFiles(build, {
    isOpen: async (tab) => (await self.clients.get(tab)) !== undefined,
    isBusy: () => self.registration.installing !== null || self.registration.waiting !== null,
  });
}
