import { beforeEach, expect, it, vi } from 'vitest';
import { askSandbox } from '../../../src/actions/try/ask-sandbox.ts';
import { testWorkspace } from '../../builders/workspace.ts';

const HREF = 'https://host.example/folder/#/clients/1/try';

beforeEach(() => {
  vi.stubGlobal('location', { href: HREF });
  return () => vi.unstubAllGlobals();
});

it('answers below the folder of the app, and traces it as coming from the page', async () => {
  const workspace = await testWorkspace();
  const init = { method: 'POST', body: new URLSearchParams({ code: 'X' }) };
  const response = await askSandbox(workspace, { path: 'oauth2/access_token', init });
  expect(response.status).toBe(400);
  const [kept] = await vi.waitFor(async () => {
    const all = await workspace.database.exchanges.toArray();
    expect(all).toHaveLength(1);
    return all;
  });
  expect(kept?.from).toBe('page');
  expect(kept?.request.url).toBe('https://host.example/folder/sandbox/oauth2/access_token');
  expect(kept?.request.body.text).toBe('code=X');
});

it('takes a whole request as it is', async () => {
  const workspace = await testWorkspace();
  const request = new Request('https://other.example/sandbox/oauth2/access_tokens/T', {
    method: 'DELETE',
  });
  expect((await askSandbox(workspace, request)).status).toBe(404);
});
