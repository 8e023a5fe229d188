import { afterEach, expect, it, vi } from 'vitest';
import { replaceContents } from '../../src/actions/replace-contents.ts';
import * as restore from '../../src/storage/restore.ts';
import { problem } from '../../src/domain/problem.ts';
import { err } from '../../src/shared/result.ts';
import { listSnapshots } from '../../src/storage/snapshots.ts';
import { findWorkspace } from '../../src/storage/workspaces.ts';
import { contentsOf } from '../builders/kept-workspaces.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

vi.mock('../../src/storage/restore.ts', { spy: true });
afterEach(() => vi.clearAllMocks());

const CAREFUL = { mayLose: false };

async function filled() {
  const tab = await openTab();
  await storedClient(tab, (await verifiedDeveloper(tab)).id);
  const entry = await findWorkspace(tab.id);
  if (entry === null) throw new Error('It is not listed.');
  return { tab, entry, before: await contentsOf(tab.id) };
}

it('replaces everything, after a snapshot that leads back', async () => {
  const { tab, entry, before } = await filled();
  const back = must(await replaceContents(tab, entry, 'reset', {}, CAREFUL));
  expect(await tab.database.clients.count()).toBe(0);
  expect(await listSnapshots()).toMatchObject([{ reason: 'reset', clients: 1 }]);
  const count = Number((await tab.database.meta.get('changeCount'))?.value);
  expect(back?.changeCount).toBe(count);
  must((await back?.undo()) ?? { ok: false, error: [] });
  expect(await contentsOf(tab.id)).toEqual(before);
});

it('begins anew when another tab comes in between, so that its change is in the snapshot', async () => {
  const { tab, entry } = await filled();
  const { replaceTables } = await vi.importActual<typeof restore>('../../src/storage/restore.ts');
  vi.mocked(restore.replaceTables).mockImplementationOnce(async (...args) => {
    await verifiedDeveloper(tab, 'bea@example.com');
    return replaceTables(...args);
  });
  must(await replaceContents(tab, entry, 'reset', {}, CAREFUL));
  expect(await listSnapshots()).toMatchObject([{ developers: 2 }]);
});

it('gives up when that goes on, and leaves no snapshot', async () => {
  const { tab, entry, before } = await filled();
  vi.mocked(restore.replaceTables).mockResolvedValue(err(problem('undo/expired', {})));
  expect(codes(await replaceContents(tab, entry, 'reset', {}, CAREFUL))).toEqual([
    'workspace/changing',
  ]);
  vi.mocked(restore.replaceTables).mockReset();
  expect(await listSnapshots()).toEqual([]);
  expect(await contentsOf(tab.id)).toEqual(before);
});

it('leaves all as it is when the records cannot be used', async () => {
  const { tab, entry, before } = await filled();
  const broken = { meta: [] };
  expect(codes(await replaceContents(tab, entry, 'restore', broken, CAREFUL))).toEqual([
    'snapshot/damaged',
  ]);
  expect(await listSnapshots()).toEqual([]);
  expect(await contentsOf(tab.id)).toEqual(before);
});
