import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newWorkspace } from '../../src/actions/new-workspace.ts';
import { wantedWorkspace } from '../../src/storage/tab-workspace.ts';
import { readWorkspaces } from '../../src/storage/workspaces.ts';
import { memoryStorage } from '../builders/memory-storage.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must } from '../builders/workspace.ts';

beforeEach(() => vi.stubGlobal('sessionStorage', memoryStorage()));
afterEach(() => {
  vi.unstubAllGlobals();
});

it('makes an empty one of one’s own, which the tab opens next', async () => {
  const first = await openTab();
  const { id } = must(await newWorkspace('  Garden  ', 'Yours'));
  const tab = await openTab({ wanted: wantedWorkspace() });
  expect(tab).toMatchObject({ id, name: 'Garden', kind: 'own' });
  expect(await tab.database.developers.count()).toBe(0);
  expect((await openTab({ wanted: first.id })).id).toBe(first.id);
});

it('refuses a name that the list shows already, and none at all', async () => {
  await openTab();
  must(await newWorkspace('Garden', 'Yours'));
  expect(codes(await newWorkspace('gar\u00adden', 'Yours'))).toEqual(['workspace-name/taken']);
  expect(codes(await newWorkspace('yours', 'Yours'))).toEqual(['workspace-name/taken']);
  expect(codes(await newWorkspace(' ', 'Yours'))).toEqual(['workspace-name/required']);
  expect(await readWorkspaces()).toHaveLength(2);
});

it('makes one of a name, however many tabs ask at once', async () => {
  const all = await Promise.all(Array.from({ length: 9 }, () => newWorkspace('Garden', 'Yours')));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await readWorkspaces()).toHaveLength(1);
});
