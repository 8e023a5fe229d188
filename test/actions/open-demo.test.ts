import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDemo } from '../../src/actions/open-demo.ts';
import { clientSchema } from '../../src/domain/client.ts';
import { currentDeveloper } from '../../src/queries/developers.ts';
import { wantedWorkspace } from '../../src/storage/tab-workspace.ts';
import { readWorkspaces } from '../../src/storage/workspaces.ts';
import { memoryStorage } from '../builders/memory-storage.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

const nameOf = (number: number) => `Demo ${number}`;
const serve = (address: string) => {
  const bytes = readFileSync(`public/${address}`);
  return Promise.resolve(new Response(new Uint8Array(bytes)));
};

beforeEach(() => {
  vi.stubGlobal('sessionStorage', memoryStorage());
  vi.stubGlobal('fetch', serve);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('opens beside one’s own data, which stays as it is', async () => {
  const own = await openTab();
  await storedClient(own, (await verifiedDeveloper(own)).id);
  const everything = () => Promise.all(own.database.tables.map((table) => table.toArray()));
  const before = await everything();
  const entry = must(await openDemo(nameOf));
  const tab = await openTab({ wanted: wantedWorkspace() });
  expect(tab).toMatchObject({ id: entry.id, name: 'Demo 1', kind: 'demo' });
  expect((await currentDeveloper(tab))?.email).toBe('robin@roost.example');
  const clients = await tab.database.clients.toArray();
  expect(clients.map((one) => clientSchema.parse(one))).toHaveLength(6);
  expect(await tab.database.images.count()).toBe(4);
  expect(await everything()).toEqual(before);
});

it('makes a new one each time, under a name that is free', async () => {
  must(await openDemo(nameOf));
  must(await openDemo(nameOf));
  expect((await readWorkspaces()).map(({ name }) => name).sort()).toEqual(['Demo 1', 'Demo 2']);
});

it.each([
  ['the network is gone', () => Promise.reject(new TypeError('gone'))],
  ['a page comes instead', () => Promise.resolve(new Response('<!doctype html>'))],
])('makes none when %s', async (_what, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(codes(await openDemo(nameOf))).toEqual(['workspace/pictures-missing']);
  expect(await readWorkspaces()).toEqual([]);
  expect(wantedWorkspace()).toBeNull();
});

it('says so when there is no room, and makes none', async () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
  expect(codes(await openDemo(nameOf))).toEqual(['storage/full']);
  spy.mockRestore();
  expect(await readWorkspaces()).toEqual([]);
});
