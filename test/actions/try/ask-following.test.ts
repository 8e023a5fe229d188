import { expect, it } from 'vitest';
import { askFollowing } from '../../../src/actions/try/ask-following.ts';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { testWorkspace } from '../../builders/workspace.ts';

const SANDBOX = 'https://host.example/sandbox/';

it('follows a 307 with method, headers and body', async () => {
  const workspace = await testWorkspace();
  await changeSimulatorSettings(workspace, { redirectApi: true });
  const response = await askFollowing(
    workspace,
    new Request(`${SANDBOX}api/devices`, {
      method: 'PUT',
      headers: { authorization: 'Bearer c.1' },
      body: '{"a":1}',
    }),
  );
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: 'unauthorized' });
  const [first, second] = await workspace.database.exchanges.toArray();
  expect(first?.response.status).toBe(307);
  expect(second?.request.url).not.toBe(first?.request.url);
  expect(second?.request.method).toBe('PUT');
  expect(second?.request.body.text).toBe('{"a":1}');
  expect(second?.request.headers).toContainEqual(['authorization', 'Bearer c.1']);
});

it('leaves any other redirect to the browser of the user', async () => {
  const workspace = await testWorkspace();
  const response = await askFollowing(workspace, new Request(`${SANDBOX}login/oauth2`));
  expect(response.status).toBe(400);
  expect(await workspace.database.exchanges.count()).toBe(1);
});
