// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { eraseEverything } from '../../src/storage/erase.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { storageProblem } from '../../src/storage/storage-problem.ts';
import { err, ok } from '../../src/shared/result.ts';
import { databaseNames, makeDatabase } from '../builders/databases.ts';
import { openTab } from '../builders/tab.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

it('deletes every database of the app, also from under another tab, and no other', async () => {
  const onTakenAway = vi.fn();
  await openTab({ onTakenAway });
  await makeDatabase('birdhouse-workspace-unlisted', 99, {});
  await makeDatabase('birdhouses', 1, {});
  expect(await eraseEverything()).toEqual(ok(null));
  expect(await databaseNames()).toEqual(['birdhouses']);
  expect(onTakenAway).toHaveBeenCalledOnce();
});

it('finds the databases by the registry where the browser lists none', async () => {
  (await openTab()).close();
  const { indexedDB: real } = globalThis;
  vi.stubGlobal('indexedDB', {
    open: (name: string) => real.open(name),
    deleteDatabase: (name: string) => real.deleteDatabase(name),
  });
  expect(await eraseEverything()).toEqual(ok(null));
  vi.unstubAllGlobals();
  expect(await databaseNames()).toEqual([]);
});

it('says so when a tab does not let go, and erases the rest', async () => {
  await makeDatabase('birdhouse-workspace-a', 1, {});
  await makeDatabase('birdhouse-workspace-b', 1, {});
  localStorage.setItem('birdhouse.theme', 'dark');
  const stubborn = await openRaw('birdhouse-workspace-a');
  if (stubborn !== null) stubborn.onversionchange = null;
  expect(await eraseEverything(20)).toEqual(err(storageProblem('storage/blocked')));
  expect(await databaseNames()).toEqual(['birdhouse-workspace-a']);
  expect(localStorage.length).toBe(0);
  stubborn?.close();
});

it('removes the app’s keys and no others', async () => {
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('birdhouse.a', '1');
    storage.setItem('birdhouse.b', '1');
    storage.setItem('birdhouses', '1');
  }
  await eraseEverything();
  for (const storage of [localStorage, sessionStorage]) {
    expect(Object.keys(storage)).toEqual(['birdhouses']);
  }
});

it('goes on where web storage is forbidden', async () => {
  const forbidden = new DOMException('no', 'SecurityError');
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw forbidden;
  });
  expect(await eraseEverything()).toEqual(ok(null));
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
  await eraseEverything();
  expect(deleted.mock.calls).toEqual([['birdhouse-precache']]);
  expect(workers.map(({ unregister }) => unregister.mock.calls.length)).toEqual([1, 1, 0]);
});
