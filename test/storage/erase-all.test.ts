// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { eraseAll } from '../../src/storage/erase-all.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { takeSnapshot } from '../../src/storage/snapshots.ts';
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
  expect(await eraseAll()).toEqual([]);
  expect(await databaseNames()).toEqual(['birdhouses']);
  expect(onTakenAway).toHaveBeenCalledOnce();
});

it('finds the databases by the registry where the browser lists none', async () => {
  const tab = await openTab();
  await takeSnapshot(tab, tab.database.name, 'asked', { now: 1, random: tab.random });
  tab.close();
  const { indexedDB: real } = globalThis;
  vi.stubGlobal('indexedDB', {
    open: (name: string) => real.open(name),
    deleteDatabase: (name: string) => real.deleteDatabase(name),
  });
  expect(await eraseAll()).toEqual([]);
  vi.unstubAllGlobals();
  expect(await databaseNames()).toEqual([]);
});

it('says so when a tab does not let go, and erases the rest', async () => {
  await makeDatabase('birdhouse-workspace-a', 1, {});
  await makeDatabase('birdhouse-workspace-b', 1, {});
  localStorage.setItem('birdhouse.theme', 'dark');
  const stubborn = await openRaw('birdhouse-workspace-a');
  if (stubborn !== null) stubborn.onversionchange = null;
  expect(await eraseAll(20)).toEqual(['birdhouse-workspace-a']);
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
  await eraseAll();
  for (const storage of [localStorage, sessionStorage]) {
    expect(Object.keys(storage)).toEqual(['birdhouses']);
  }
});

it('goes on where web storage is forbidden', async () => {
  const forbidden = new DOMException('no', 'SecurityError');
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw forbidden;
  });
  expect(await eraseAll()).toEqual([]);
});
