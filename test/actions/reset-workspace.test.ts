import { afterEach, expect, it, vi } from 'vitest';
import { deleteClient } from '../../src/actions/delete-client.ts';
import { duplicateWorkspace } from '../../src/actions/duplicate-workspace.ts';
import { resetWorkspace } from '../../src/actions/reset-workspace.ts';
import { setInstructions } from '../../src/actions/set-instructions.ts';
import { watch } from '../../src/storage/watch.ts';
import { RegistryDatabase } from '../../src/storage/registry.ts';
import { findStart, listSnapshots, removeStart } from '../../src/storage/snapshots.ts';
import { contentsOf, demoWorkspace, rawOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

afterEach(() => vi.restoreAllMocks());

it('makes a demo and its copy what they were at the start, from whatever tab', async () => {
  const demo = await demoWorkspace();
  const tab = await openTab({ wanted: demo.id });
  const began = await contentsOf(demo.id);
  const copy = must(await duplicateWorkspace(demo.id, 'Copy', 'Yours'));
  for (const { id } of [demo, copy]) {
    const own = await openTab({ wanted: id });
    must(await setInstructions(own, '', 'Do this.'));
    const [client] = await own.database.clients.toArray();
    await own.database.grants.clear();
    must(await deleteClient(own, client?.id ?? '', client?.name ?? ''));
    const changed = await contentsOf(id);
    const back = must(await resetWorkspace(tab, id));
    expect(await contentsOf(id)).toEqual(began);
    must((await back?.undo()) ?? { ok: false, error: [] });
    expect(await contentsOf(id)).toEqual(changed);
  }
});

it('makes a new one empty again', async () => {
  const tab = await openTab();
  const began = await contentsOf(tab.id);
  await storedClient(tab, (await verifiedDeveloper(tab)).id);
  must(await resetWorkspace(tab, tab.id));
  expect(await contentsOf(tab.id)).toEqual(began);
  expect(await listSnapshots()).toMatchObject([{ reason: 'reset', developers: 1, clients: 1 }]);
});

it('is followed by the other tabs of the workspace', async () => {
  const tab = await openTab();
  const other = await openTab();
  await verifiedDeveloper(tab);
  const seen: number[] = [];
  const stop = watch(() => other.database.developers.count(), {
    next: (count) => seen.push(count),
    problem: () => undefined,
    bug: () => undefined,
  });
  await vi.waitFor(() => expect(seen).toEqual([1]));
  must(await resetWorkspace(tab, tab.id));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  stop();
});

it('refuses where the beginning was not kept, and what is not there', async () => {
  const tab = await openTab();
  const { id } = await demoWorkspace();
  const before = await rawOf(id);
  await removeStart(id);
  expect(await findStart(id)).toBeNull();
  expect(codes(await resetWorkspace(tab, id))).toEqual(['workspace/no-start']);
  const registry = new RegistryDatabase();
  await registry.workspaces.put({ id, name: 'Old', createdAt: 1, openedAt: 1, kind: 'demo' });
  registry.close();
  expect(codes(await resetWorkspace(tab, id))).toEqual(['workspace/no-start']);
  expect(await rawOf(id)).toEqual(before);
  expect(codes(await resetWorkspace(tab, 'gone'))).toEqual(['workspace/not-found']);
});

it('goes on without a way back only when that is agreed to', async () => {
  const tab = await openTab();
  await verifiedDeveloper(tab);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(codes(await resetWorkspace(tab, tab.id))).toEqual(['snapshot/no-room']);
  expect(await tab.database.developers.count()).toBe(1);
  expect(must(await resetWorkspace(tab, tab.id, { mayLose: true }))).toBeNull();
  expect(await tab.database.developers.count()).toBe(0);
});

/** A disk that takes nothing more, also of what was deleted just now. */
function fillUp(): void {
  for (const name of ['put', 'add'] as const) {
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  }
}

it('empties one on a disk without any room, as that needs none', async () => {
  const tab = await openTab();
  const began = await contentsOf(tab.id);
  await storedClient(tab, (await verifiedDeveloper(tab)).id);
  must(await setInstructions(tab, '', 'Do this.'));
  fillUp();
  expect(must(await resetWorkspace(tab, tab.id, { mayLose: true }))).toBeNull();
  expect(await contentsOf(tab.id)).toEqual(began);
});

it('says so when there is no room for what it began with, which stays for later', async () => {
  const demo = await demoWorkspace();
  const tab = await openTab({ wanted: demo.id });
  const began = await contentsOf(demo.id);
  await tab.database.messages.clear();
  fillUp();
  expect(codes(await resetWorkspace(tab, demo.id, { mayLose: true }))).toEqual([
    'workspace/emptied',
  ]);
  expect(await tab.database.clients.count()).toBe(0);
  vi.restoreAllMocks();
  must(await resetWorkspace(tab, demo.id));
  expect(await contentsOf(demo.id)).toEqual(began);
});
