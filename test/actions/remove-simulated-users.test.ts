import { expect, it } from 'vitest';
import { addSimulatedUsers } from '../../src/actions/add-simulated-users.ts';
import { removeSimulatedUsers } from '../../src/actions/remove-simulated-users.ts';
import { listClientUsers } from '../../src/queries/users.ts';
import {
  addUsers,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

async function clientWithUsers() {
  const workspace = await testWorkspace();
  const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  await addUsers(workspace, id, 2);
  for (const count of [1, 3]) {
    workspace.wait(1000);
    must(await addSimulatedUsers(workspace, id, count));
  }
  const remove = (count: number) => removeSimulatedUsers(workspace, id, count, (n) => `${n} users`);
  return { workspace, remove };
}

it('removes those who came last; others stay', async () => {
  const { workspace, remove } = await clientWithUsers();
  const before = await workspace.database.grants.orderBy('id').toArray();
  const newest = Math.max(...before.map(({ createdAt }) => createdAt));
  must(await remove(2));
  const left = await workspace.database.grants.toArray();
  expect(left.filter(({ createdAt }) => createdAt === newest)).toHaveLength(1);
  const way = must(await remove(Infinity));
  expect([way.count, way.subject]).toEqual([2, '2 users']);
  expect(await listClientUsers(workspace)).toMatchObject([{ used: 2, simulated: 0 }]);
});

it('brings them back', async () => {
  const { workspace, remove } = await clientWithUsers();
  const before = await workspace.database.grants.orderBy('id').toArray();
  const way = must(await remove(Infinity));
  must(await way.undo());
  expect(await workspace.database.grants.orderBy('id').toArray()).toEqual(before);
});
