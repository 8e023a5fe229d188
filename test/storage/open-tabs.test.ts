import { afterEach, expect, it, vi } from 'vitest';
import { countOpenTabs, countThisTab, workspaceOfTab } from '../../src/storage/open-tabs.ts';

/** As much of the browser's locks as is used: all are shared. */
function fakeLocks() {
  const held: { name: string; clientId: string }[] = [];
  return {
    request: async (name: string, _options: object, work: () => Promise<void>) => {
      const lock = { name, clientId: 'tab-1' };
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

it('knows the workspace of a tab', async () => {
  const locks = fakeLocks();
  vi.stubGlobal('navigator', { locks });
  void locks.request('of-somebody-else', {}, () => new Promise(() => {}));
  expect(await workspaceOfTab('tab-1')).toBeNull();
  countThisTab('one');
  expect(await workspaceOfTab('tab-1')).toBe('one');
  expect(await workspaceOfTab('tab-2')).toBeNull();
  vi.stubGlobal('navigator', {});
  expect(await workspaceOfTab('tab-1')).toBeNull();
});
