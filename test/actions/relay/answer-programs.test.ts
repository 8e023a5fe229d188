import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRelay } from '../../../scripts/lib/relay.mjs';
import { serve } from '../../../scripts/lib/serve.mjs';
import { answerPrograms } from '../../../src/actions/relay/answer-programs.ts';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import type { Workspace } from '../../../src/storage/workspace.ts';
import { must, storedClient, testWorkspace, verifiedDeveloper } from '../../builders/workspace.ts';

let server: Awaited<ReturnType<typeof serve>>;
let workspace: Workspace;
let stop: () => void;

/** A browser says by itself where a request comes from. */
const ownFetch: typeof fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set('sec-fetch-site', 'same-origin');
  return fetch(input, { ...init, headers });
};

beforeEach(async () => {
  vi.stubGlobal('navigator', {});
  const directory = join(import.meta.dirname, '..', '..', 'scripts', 'support');
  server = await serve({ directory, port: 0, relay: createRelay() });
  workspace = await testWorkspace();
  stop = answerPrograms(workspace, { origin: server.url, fetch: ownFetch });
});
afterEach(async () => {
  stop();
  await server.close();
});

/** Asks as another program does, once the tab listens. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  for (;;) {
    const response = await fetch(`${server.url}sandbox/${path}`, { redirect: 'manual', ...init });
    if (response.status !== 503) return response;
    await response.text();
  }
}

describe('a program', () => {
  it('is answered by the workspace of the open tab', async () => {
    const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    const response = await ask(`login/oauth2?client_id=${id}&state=abc`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toContain('#/consent/');
    const [kept] = await vi.waitFor(async () => {
      const all = await workspace.database.exchanges.toArray();
      expect(all).toHaveLength(1);
      return all;
    });
    expect(kept).toMatchObject({ from: 'relay', request: { method: 'GET' } });
  });

  it('sends bodies, and gets those of refusals', async () => {
    const response = await ask('oauth2/access_token', {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'x' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'oauth2_error' });
  });

  it('is told 503 when the data cannot be reached', async () => {
    await ask('api/');
    await workspace.database.delete();
    const response = await fetch(`${server.url}sandbox/api/`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: 'storage/closed' });
  });
});

it('lets pages elsewhere ask once the setting says so, without a new start', async () => {
  const headers = { origin: 'https://app.example' };
  const before = await ask('api/', { headers });
  expect(before.status).toBe(403);
  must(await changeSimulatorSettings(workspace, { allowCrossOrigin: true }));
  await expect.poll(async () => (await ask('api/', { headers })).status).not.toBe(403);
});

it('answers no more once it is stopped', async () => {
  await ask('api/');
  stop();
  await expect
    .poll(async () => (await fetch(`${server.url}sandbox/api/`)).status, { timeout: 5000 })
    .toBe(503);
});
