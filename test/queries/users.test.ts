import { expect, it } from 'vitest';
import { addSimulatedUsers } from '../../src/actions/add-simulated-users.ts';
import { listClientUsers } from '../../src/queries/users.ts';
import {
  addUsers,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

it('lists all clients by developer and name, with their users', async () => {
  const workspace = await testWorkspace();
  const bob = await verifiedDeveloper(workspace, 'bob@example.com');
  const ada = await verifiedDeveloper(workspace);
  await storedClient(workspace, bob.id, { name: 'Alpha' });
  await storedClient(workspace, ada.id, { name: 'Zeta' });
  const { id } = await storedClient(workspace, ada.id, { name: 'Beta' });
  await addUsers(workspace, id, 2);
  must(await addSimulatedUsers(workspace, id, 3));
  const rows = (await listClientUsers(workspace)).map((row) => [
    row.email,
    row.client.name,
    row.used,
    row.simulated,
  ]);
  expect(rows).toEqual([
    ['ada@example.com', 'Beta', 5, 3],
    ['ada@example.com', 'Zeta', 0, 0],
    ['bob@example.com', 'Alpha', 0, 0],
  ]);
});
