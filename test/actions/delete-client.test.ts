import { describe, expect, it } from 'vitest';
import { deleteClient } from '../../src/actions/delete-client.ts';
import {
  addUsers,
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
  type TestWorkspace,
} from '../builders/workspace.ts';

const NAME = 'Birdbath Thermo';

async function withClient(users = 0) {
  const workspace = await testWorkspace();
  const owner = await verifiedDeveloper(workspace);
  const client = await storedClient(workspace, owner.id);
  await addUsers(workspace, client.id, users);
  return { workspace, owner, client };
}

const contents = async ({ database }: TestWorkspace) => ({
  clients: await database.clients.toArray(),
  grants: await database.grants.toArray(),
});

describe('deleteClient', () => {
  it('removes the client with its users, and brings both back', async () => {
    const { workspace, client } = await withClient(24);
    const before = await contents(workspace);
    const undo = must(await deleteClient(workspace, client.id, ` ${NAME} `));
    expect(await contents(workspace)).toEqual({ clients: [], grants: [] });
    must(await undo.undo());
    expect(await contents(workspace)).toEqual(before);
  });

  it('refuses from 25 users on', async () => {
    const { workspace, client } = await withClient(25);
    expect(codes(await deleteClient(workspace, client.id, NAME))).toEqual([
      'client/too-many-users',
    ]);
    expect(await workspace.database.clients.count()).toBe(1);
  });

  it.each(['', 'birdbath thermo', 'Birdbath'])('wants the name typed, not %j', async (typed) => {
    const { workspace, client } = await withClient();
    expect(codes(await deleteClient(workspace, client.id, typed))).toEqual([
      'client/confirmation-differs',
    ]);
  });

  it('refuses a client that is in review', async () => {
    const { workspace, client } = await withClient();
    await workspace.database.clients.update(client.id, { 'review.state': 'in-review' });
    expect(codes(await deleteClient(workspace, client.id, NAME))).toEqual(['review/locked']);
    expect(await workspace.database.clients.count()).toBe(1);
  });

  it('refuses a client that is gone', async () => {
    const { workspace } = await withClient();
    expect(codes(await deleteClient(workspace, 'x', NAME))).toEqual(['client/not-found']);
  });

  it('cannot be undone after another change', async () => {
    const { workspace, owner, client } = await withClient();
    const undo = must(await deleteClient(workspace, client.id, NAME));
    await storedClient(workspace, owner.id, { name: 'Feeder' });
    expect(codes(await undo.undo())).toEqual(['undo/expired']);
    expect(await workspace.database.clients.count()).toBe(1);
  });

  it('cannot be undone twice', async () => {
    const { workspace, client } = await withClient();
    const undo = must(await deleteClient(workspace, client.id, NAME));
    must(await undo.undo());
    expect(codes(await undo.undo())).toEqual(['undo/expired']);
  });
});
