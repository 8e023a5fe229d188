import { afterEach, expect, it, vi } from 'vitest';
import { keepFirst } from '../../src/actions/keep-first.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { findWorkspace } from '../../src/storage/workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

afterEach(() => vi.restoreAllMocks());

async function entry() {
  const found = await findWorkspace((await openTab()).id);
  if (found === null) throw new Error('It is not listed.');
  return found;
}

it('takes a snapshot', async () => {
  const one = await entry();
  expect(must(await keepFirst(one, 'reset', { mayLose: false }))).toMatchObject({
    reason: 'reset',
    workspaceId: one.id,
  });
});

it.each([
  ['QuotaExceededError', 'snapshot/no-room'],
  ['UnknownError', 'snapshot/unreadable'],
])('refuses on %s, unless the user goes on without', async (name, code) => {
  const one = await entry();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  expect(codes(await keepFirst(one, 'reset', { mayLose: false }))).toEqual([code]);
  expect(must(await keepFirst(one, 'reset', { mayLose: true }))).toBeNull();
  vi.restoreAllMocks();
  expect(await listSnapshots()).toEqual([]);
});

it('throws what is a bug', async () => {
  const one = await entry();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new TypeError('bug');
  });
  await expect(keepFirst(one, 'reset', { mayLose: true })).rejects.toThrow('bug');
});
