import { beforeEach, expect, it, vi } from 'vitest';
import { answerForTab } from '../../../src/actions/try/answer-for-tab.ts';
import { openWorkspace } from '../../../src/storage/open-workspace.ts';
import { RegistryDatabase } from '../../../src/storage/registry.ts';

const held: { readonly name: string; readonly clientId: string }[] = [];
const ask = (tabId: string, isPage = false) =>
  answerForTab(new Request('https://host.example/sandbox/oauth2/access_tokens/T'), {
    tabIds: [tabId],
    isPage,
  });

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held }) } });
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
  const response = await ask('stranger');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: 'sandbox/no-workspace' });
  expect(await indexedDB.databases()).toEqual([]);
});

it('answers by the workspace of the tab, and traces it as coming from the worker', async () => {
  const id = await openNew();
  held.push({ name: `birdhouse-tab-${id}`, clientId: 'tab' });
  const response = await ask('tab');
  expect(response.status).toBe(405);
  const workspace = await openWorkspace({ wanted: id });
  const { database, close } = (workspace.ok ? workspace.value : undefined)!;
  expect((await database.exchanges.toArray()).map(({ from }) => from)).toEqual(['worker']);
  close();
});

it('has a new tab open the workspace that a page came from', async () => {
  const id = await openNew();
  held.push({ name: `birdhouse-tab-${id}`, clientId: 'second' });
  await ask('second');
  const other = await openNew();
  const registry = new RegistryDatabase();
  await registry.workspaces.update(other, { openedAt: Date.now() + 1 });
  registry.close();
  vi.advanceTimersByTime(2);
  await ask('second');
  expect(await lastOpened()).toBe(other);
  await ask('second', true);
  expect(await lastOpened()).toBe(id);
});

it('says 503 where the browser keeps no data', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const response = await ask('nobody-before');
  expect(response.status).toBe(503);
});
