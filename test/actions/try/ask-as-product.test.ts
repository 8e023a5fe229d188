import { expect, it, vi } from 'vitest';
import { askAsProduct } from '../../../src/actions/try/ask-as-product.ts';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { testWorkspace } from '../../builders/workspace.ts';

const SANDBOX = 'https://host.example/sandbox/';

it('reads a page of text as text, without leaving for where it is sent', async () => {
  const workspace = await testWorkspace();
  const reply = await askAsProduct(workspace, new Request(`${SANDBOX}login/oauth2`));
  expect(reply).toEqual({
    status: 400,
    text: 'Missing client ID or state parameters.',
    json: undefined,
    location: null,
  });
});

it('follows a 307 with method, headers and body', async () => {
  const workspace = await testWorkspace();
  await changeSimulatorSettings(workspace, { redirectApi: true });
  const reply = await askAsProduct(
    workspace,
    new Request(`${SANDBOX}api/devices`, {
      method: 'PUT',
      headers: { authorization: 'Bearer c.1' },
      body: '{"a":1}',
    }),
  );
  expect(reply.status).toBe(401);
  expect(reply.json).toMatchObject({ error: 'unauthorized' });
  const [first, second] = await vi.waitFor(async () => {
    const kept = await workspace.database.exchanges.toArray();
    expect(kept).toHaveLength(2);
    return kept;
  });
  expect(first?.response.status).toBe(307);
  expect(second?.request.url).not.toBe(first?.request.url);
  expect(second?.request.method).toBe('PUT');
  expect(second?.request.body.text).toBe('{"a":1}');
  expect(second?.request.headers).toContainEqual(['authorization', 'Bearer c.1']);
});
