import { expect, it } from 'vitest';
import { listAcceptedVersions } from '../../src/queries/accepted-versions.ts';
import { addUsers, storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('counts the users of one client by the version they accepted', async () => {
  const workspace = await testWorkspace();
  const { id: ownerId } = await verifiedDeveloper(workspace);
  const { id, permissions } = await storedClient(workspace, ownerId);
  const other = await storedClient(workspace, ownerId, { name: 'Feeder' });
  await addUsers(workspace, id, 2);
  await addUsers(workspace, other.id, 4);
  await workspace.database.grants.update(`${id}-0`, { acceptedVersion: 2, permissions });
  expect(await listAcceptedVersions(workspace, id)).toEqual([
    { version: 2, users: 1, permissions },
    { version: 1, users: 1, permissions: [] },
  ]);
  expect(await listAcceptedVersions(workspace, 'nobody')).toEqual([]);
});
