import { expect, it } from 'vitest';
import { findClient, isNameTaken, listClients, otherNames } from '../../src/queries/clients.ts';
import { addUsers, storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('lists a developer’s clients with their users, the oldest first', async () => {
  const workspace = await testWorkspace();
  const { id } = await verifiedDeveloper(workspace);
  const other = await verifiedDeveloper(workspace, 'bob@example.com');
  const first = await storedClient(workspace, id, { name: 'Zaunkönig' });
  workspace.wait(1);
  const second = await storedClient(workspace, id, { name: 'Amsel' });
  await storedClient(workspace, other.id, { name: 'Feeder' });
  await addUsers(workspace, second.id, 3);
  expect(await listClients(workspace, id)).toEqual([
    { client: first, used: 0 },
    { client: second, used: 3 },
  ]);
  expect(await findClient(workspace, second.id)).toEqual({ client: second, used: 3 });
  expect(await findClient(workspace, 'x')).toBeNull();
});

it('knows which names are taken, and those of all other clients', async () => {
  const workspace = await testWorkspace();
  const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  expect(await isNameTaken(workspace, 'birdbath THERMO')).toBe(true);
  expect(await isNameTaken(workspace, 'birdbath THERMO', id)).toBe(false);
  expect(await isNameTaken(workspace, 'Feeder')).toBe(false);
  expect(await otherNames(workspace)).toEqual(['Birdbath Thermo']);
  expect(await otherNames(workspace, id)).toEqual([]);
});
