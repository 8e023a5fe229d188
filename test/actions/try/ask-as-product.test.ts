import { expect, it } from 'vitest';
import { askAsProduct } from '../../../src/actions/try/ask-as-product.ts';
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
    retryAfter: null,
    rule: 'authorize/missing-parameters-page',
  });
});

it('reads what is JSON as JSON', async () => {
  const workspace = await testWorkspace();
  const reply = await askAsProduct(workspace, new Request(`${SANDBOX}api/devices`));
  expect(reply.status).toBe(401);
  expect(reply.json).toMatchObject({ error: 'unauthorized' });
  expect(JSON.parse(reply.text)).toEqual(reply.json);
});
