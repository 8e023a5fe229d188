// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { eraseOfflineCopy } from '../../src/storage/erase-offline-copy.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('deletes the app’s caches and workers, and no others', async () => {
  const deleted = vi.fn(() => Promise.resolve(true));
  const keys = () => Promise.resolve(['birdhouse-precache', 'other']);
  vi.stubGlobal('caches', { keys, delete: deleted });
  const worker = (scope: string) => ({ scope, unregister: vi.fn(() => Promise.resolve(true)) });
  const folder = new URL('./', location.href).href;
  const workers = [worker(folder), worker(`${folder}sandbox/`), worker('http://other.example/')];
  const getRegistrations = () => Promise.resolve(workers);
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations } });
  await eraseOfflineCopy();
  expect(deleted.mock.calls).toEqual([['birdhouse-precache']]);
  expect(workers.map(({ unregister }) => unregister.mock.calls.length)).toEqual([1, 1, 0]);
});
