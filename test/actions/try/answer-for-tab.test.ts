import { beforeEach, expect, it, vi } from 'vitest';
import { answerForTab } from '../../../src/actions/try/answer-for-tab.ts';
import { openWorkspace } from '../../../src/storage/open-workspace.ts';
import { RegistryDatabase } from '../../../src/storage/registry.ts';

/** Asks from a tab that has a workspace open, or none. */
const ask = (workspaceId: string | null, isPage = false) =>
  answerForTab(new Request('https://host.example/sandbox/oauth2/access_tokens/T'), {
    tabs: [{ id: `tab of ${String(workspaceId)}`, ask: () => Promise.resolve(workspaceId) }],
    isPage,
  });

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

async function openNew(): Promise<string> {
  const registry = new RegistryDatabase();
  const id = `workspace-${String(await registry.workspaces.count())}`;
  await registry.workspaces.put({ id, name: '', createdAt: 1, openedAt: 1 });
  registry.close();
  return id;
}

async function lastOpened(): Promise<string | undefined> {
  const registry = new RegistryDatabase();
  const last = await registry.workspaces.orderBy('openedAt').last();
  registry.close();
  return last?.id;
}

it('makes no workspace where there is none', async () => {
  const response = await ask(null);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: 'sandbox/no-workspace' });
  expect(await indexedDB.databases()).toEqual([]);
});

it('answers by the workspace of the tab, and traces it as coming from the worker', async () => {
  const id = await openNew();
  const response = await ask(id);
  expect(response.status).toBe(405);
  const workspace = await openWorkspace({ wanted: id });
  const { database, close } = (workspace.ok ? workspace.value : undefined)!;
  await vi.waitFor(async () => {
    expect((await database.exchanges.toArray()).map(({ from }) => from)).toEqual(['worker']);
  });
  close();
});

it('has a new tab open the workspace that a page came from', async () => {
  const id = await openNew();
  await ask(id);
  const other = await openNew();
  const registry = new RegistryDatabase();
  await registry.workspaces.update(other, { openedAt: Date.now() + 1 });
  registry.close();
  vi.advanceTimersByTime(2);
  await ask(id);
  expect(await lastOpened()).toBe(other);
  await ask(id, true);
  expect(await lastOpened()).toBe(id);
});

it('says 503 where the browser keeps no data', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const response = await ask('unheard of');
  expect(response.status).toBe(503);
});
