import { beforeEach, expect, it, vi } from 'vitest';
import { RegistryDatabase } from '../../../src/storage/registry.ts';

let held: { readonly name: string; readonly clientId: string }[] = [];

beforeEach(async () => {
  // It remembers for as long as the worker lives.
  vi.resetModules();
  held = [];
  const locks = { query: () => Promise.resolve({ held }) };
  vi.stubGlobal('navigator', { locks });
  vi.useFakeTimers({ toFake: ['Date'] });
  await new RegistryDatabase().delete();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const asked = async (...tabIds: string[]) =>
  (await import('../../../src/actions/try/asked-workspace.ts')).askedWorkspace(tabIds);

async function list(id: string, openedAt: number): Promise<void> {
  const registry = new RegistryDatabase();
  await registry.workspaces.put({ id, name: '', createdAt: 1, openedAt });
  registry.close();
}

it('is the one that the asking tab has open', async () => {
  await list('other', 2);
  held = [{ name: 'birdhouse-tab-one', clientId: 'tab' }];
  expect(await asked('tab')).toBe('one');
  expect(await asked('stranger', 'tab')).toBe('one');
  // The browser need not be asked again.
  held = [];
  expect(await asked('tab')).toBe('one');
});

it('is the last opened one where the tab has none, looked up anew now and then', async () => {
  await list('one', 1);
  await list('two', 2);
  expect(await asked('stranger')).toBe('two');
  await list('one', 3);
  expect(await asked()).toBe('two');
  vi.advanceTimersByTime(1001);
  expect(await asked()).toBe('one');
});

it('is none where there is none yet, which may change at once', async () => {
  expect(await asked('stranger')).toBeNull();
  const registry = new RegistryDatabase();
  await registry.workspaces.put({ id: 'half', name: '', createdAt: 1, isBeingMade: true });
  registry.close();
  expect(await asked('stranger')).toBeNull();
  await list('one', 1);
  expect(await asked('stranger')).toBe('one');
});
