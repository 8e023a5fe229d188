import { expect, it } from 'vitest';
import { addSimulatedUsers } from '../../src/actions/add-simulated-users.ts';
import { deleteClient } from '../../src/actions/delete-client.ts';
import { isSimulated } from '../../src/domain/simulated-user.ts';
import { lock } from '../builders/platform.ts';
import { openTab } from '../builders/tab.ts';
import {
  addUsers,
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

async function clientWith(users: number) {
  const workspace = await testWorkspace();
  const { id, permissions } = await storedClient(
    workspace,
    (await verifiedDeveloper(workspace)).id,
  );
  await addUsers(workspace, id, users);
  return { workspace, id, permissions };
}

it('adds users like any other, who accepted the client as it is', async () => {
  const { workspace, id, permissions } = await clientWith(3);
  expect(must(await addSimulatedUsers(workspace, id, 5))).toBe(8);
  const grants = (await workspace.database.grants.toArray()).filter(isSimulated);
  expect(grants).toHaveLength(5);
  expect(grants[0]).toMatchObject({ clientId: id, acceptedVersion: 1, permissions, token: null });
  expect(new Set(grants.map(({ userId }) => userId)).size).toBe(5);
});

it('counts them for the deletion rule', async () => {
  const { workspace, id } = await clientWith(0);
  must(await addSimulatedUsers(workspace, id, 25));
  expect(codes(await deleteClient(workspace, id, 'Birdbath Thermo'))).toEqual([
    'client/too-many-users',
  ]);
});

it('fills the quota to the last place and adds none beyond it', async () => {
  const { workspace, id } = await clientWith(26);
  expect(codes(await addSimulatedUsers(workspace, id, 25))).toEqual(['quota/full']);
  expect(await workspace.database.grants.count()).toBe(26);
  expect(must(await addSimulatedUsers(workspace, id, 24))).toBe(50);
  expect(codes(await addSimulatedUsers(workspace, id, 1))).toEqual(['quota/full']);
});

it('fills it once when two tabs do it', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const { id } = await storedClient(one, (await verifiedDeveloper(one)).id);
  const attempts = [one, other, one, other].map((tab) => addSimulatedUsers(tab, id, 20));
  expect((await Promise.all(attempts)).filter(({ ok }) => ok)).toHaveLength(2);
  expect(await one.database.grants.count()).toBe(40);
});

it('lets users come while the client is in review, but not once it is gone', async () => {
  const { workspace, id } = await clientWith(0);
  await lock(workspace, id);
  must(await addSimulatedUsers(workspace, id, 1));
  expect(codes(await addSimulatedUsers(workspace, 'gone', 1))).toEqual(['client/not-found']);
});
