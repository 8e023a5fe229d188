import { afterEach, expect, it, vi } from 'vitest';
import { countOpenTabs, countThisTab, openWorkspaceIds } from '../../src/storage/open-tabs.ts';

/** As much of the browser's locks as is used: all are shared. */
function fakeLocks() {
  const held: { name: string }[] = [];
  return {
    request: async (name: string, _options: object, work: () => Promise<void>) => {
      const lock = { name };
      held.push(lock);
      await work();
      held.splice(held.indexOf(lock), 1);
    },
    query: () => Promise.resolve({ held: [...held] }),
  };
}

afterEach(() => vi.unstubAllGlobals());

it('counts the tabs of one workspace until they leave', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const leave = countThisTab('one');
  countThisTab('one');
  countThisTab('other');
  expect(await countOpenTabs('one')).toBe(2);
  leave();
  await vi.waitFor(async () => expect(await countOpenTabs('one')).toBe(1));
});

it('does without where the browser has no locks', async () => {
  vi.stubGlobal('navigator', {});
  countThisTab('one')();
  expect(await countOpenTabs('one')).toBeNull();
});

it('knows which workspaces are open in any tab', async () => {
  const locks = fakeLocks();
  vi.stubGlobal('navigator', { locks });
  void locks.request('of-somebody-else', {}, () => new Promise(() => {}));
  expect(await openWorkspaceIds()).toEqual([]);
  for (const id of ['one', 'two', 'one']) countThisTab(id);
  expect(await openWorkspaceIds()).toEqual(['one', 'two']);
  vi.stubGlobal('navigator', {});
  expect(await openWorkspaceIds()).toBeNull();
});
