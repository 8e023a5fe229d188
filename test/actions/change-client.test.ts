import { expect, it } from 'vitest';
import { changeClient } from '../../src/actions/change-client.ts';
import { problem } from '../../src/domain/problem.ts';
import { err, ok } from '../../src/shared/result.ts';
import { clientOnPlatforms, lock } from '../builders/platform.ts';
import { codes, must } from '../builders/workspace.ts';

it('changes the stored client, notes the time and answers with the value', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const before = await workspace.database.clients.get(clientId);
  workspace.wait(5000);
  const change = changeClient(workspace, clientId, (client) =>
    ok({ client: { ...client, platforms: [] }, value: 'done' }),
  );
  expect(must(await change)).toBe('done');
  expect(await workspace.database.clients.get(clientId)).toEqual({
    ...before,
    platforms: [],
    updatedAt: (before?.updatedAt ?? 0) + 5000,
  });
});

it('writes nothing when refused', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const before = await workspace.database.clients.get(clientId);
  const refused = changeClient(workspace, clientId, () => err(problem('platform/not-found', {})));
  expect(codes(await refused)).toEqual(['platform/not-found']);
  expect(await workspace.database.clients.get(clientId)).toEqual(before);
});

it('refuses a client that is gone or in review, without asking for the change', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const never = () => {
    throw new Error('asked');
  };
  expect(codes(await changeClient(workspace, 'gone', never))).toEqual(['client/not-found']);
  await lock(workspace, clientId);
  expect(codes(await changeClient(workspace, clientId, never))).toEqual(['review/locked']);
});
