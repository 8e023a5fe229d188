import { expect, it } from 'vitest';
import { resetSecret } from '../../src/actions/reset-secret.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

it('changes the secret and nothing else that users or forms depend on', async () => {
  const workspace = await testWorkspace();
  const before = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  const after = must(await resetSecret(workspace, before.id));
  expect(after.secret).not.toBe(before.secret);
  expect(after).toEqual({ ...before, secret: after.secret });
  expect(await workspace.database.clients.get(before.id)).toEqual(after);
});

it('refuses a client that is gone', async () => {
  expect(codes(await resetSecret(await testWorkspace(), 'x'))).toEqual(['client/not-found']);
});
