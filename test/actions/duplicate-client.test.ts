import { expect, it } from 'vitest';
import { duplicateClient } from '../../src/actions/duplicate-client.ts';
import {
  addUsers,
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

it('copies under a new name, with credentials of its own and no users', async () => {
  const workspace = await testWorkspace();
  const original = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  await addUsers(workspace, original.id, 3);
  const copy = must(await duplicateClient(workspace, original.id, 'Feeder'));
  expect(copy.id).not.toBe(original.id);
  expect(copy.secret).not.toBe(original.secret);
  expect(copy.localizations).toEqual(original.localizations);
  expect(await workspace.database.grants.where('clientId').equals(copy.id).count()).toBe(0);
});

it.each([
  ['Birdbath thermo', 'client-name/taken'],
  ['My Nest', 'client-name/reserved-word'],
  [' ', 'client-name/required'],
])('refuses the name %j: %s', async (name, code) => {
  const workspace = await testWorkspace();
  const original = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  expect(codes(await duplicateClient(workspace, original.id, name))).toEqual([code]);
});

it('refuses an eleventh client, and one that is gone', async () => {
  const workspace = await testWorkspace();
  const { id: ownerId } = await verifiedDeveloper(workspace);
  const original = await storedClient(workspace, ownerId);
  for (let count = 1; count < 10; count += 1) {
    must(await duplicateClient(workspace, original.id, `Copy ${String(count)}`));
  }
  expect(codes(await duplicateClient(workspace, original.id, 'Copy 10'))).toEqual([
    'client/limit-reached',
  ]);
  expect(codes(await duplicateClient(workspace, 'x', 'Copy 10'))).toEqual(['client/not-found']);
});
