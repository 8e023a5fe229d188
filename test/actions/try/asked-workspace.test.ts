import { beforeEach, expect, it, vi } from 'vitest';
import { RegistryDatabase } from '../../../src/storage/registry.ts';

let open: string[] = [];

beforeEach(async () => {
  // It remembers for as long as the worker lives.
  vi.resetModules();
  open = [];
  const held = () => open.map((id) => ({ name: `birdhouse-tab-${id}` }));
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: held() }) } });
  vi.useFakeTimers({ toFake: ['Date'] });
  await new RegistryDatabase().delete();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const asked = async (...tabs: { id: string; ask: () => Promise<string | null> }[]) =>
  (await import('../../../src/actions/try/asked-workspace.ts')).askedWorkspace(tabs);

const tab = (id: string, workspaceId: string | null) => ({
  id,
  ask: vi.fn(() => Promise.resolve(workspaceId)),
});

async function list(id: string, openedAt: number): Promise<void> {
  const registry = new RegistryDatabase();
  await registry.workspaces.put({ id, name: '', createdAt: 1, openedAt });
  registry.close();
}

it('is the one that the asking tab says to have open, and it is asked once', async () => {
  await list('last', 2);
  open = ['one', 'last'];
  const first = tab('first', 'one');
  expect(await asked(first)).toBe('one');
  expect(await asked(tab('stranger', null), first)).toBe('one');
  expect(first.ask).toHaveBeenCalledOnce();
  expect(await asked(tab('second', 'last'))).toBe('last');
});

it('is the only one that is open anywhere, and nobody is asked', async () => {
  await list('last', 2);
  open = ['one'];
  const first = tab('first', 'one');
  expect(await asked(first)).toBe('one');
  expect(first.ask).not.toHaveBeenCalled();
});

it('is the last opened one where the tab has none, looked up anew now and then', async () => {
  await list('one', 1);
  await list('two', 2);
  expect(await asked()).toBe('two');
  await list('one', 3);
  expect(await asked(tab('stranger', null))).toBe('two');
  vi.advanceTimersByTime(1001);
  expect(await asked()).toBe('one');
});

it('leaves a tab alone for a while that said nothing', async () => {
  await list('last', 2);
  open = ['one', 'last'];
  const stranger = tab('stranger', null);
  expect(await asked(stranger)).toBe('last');
  expect(await asked(stranger)).toBe('last');
  expect(stranger.ask).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(5000);
  await asked(stranger);
  expect(stranger.ask).toHaveBeenCalledTimes(2);
});

it('asks the tab where the browser has no locks', async () => {
  vi.stubGlobal('navigator', {});
  await list('last', 2);
  expect(await asked(tab('first', 'one'))).toBe('one');
  expect(await asked(tab('stranger', null))).toBe('last');
});

it('is none where there is none yet, which may change at once', async () => {
  expect(await asked(tab('stranger', null))).toBeNull();
  const registry = new RegistryDatabase();
  await registry.workspaces.put({ id: 'half', name: '', createdAt: 1, isBeingMade: true });
  registry.close();
  expect(await asked()).toBeNull();
  await list('one', 1);
  expect(await asked()).toBe('one');
});
