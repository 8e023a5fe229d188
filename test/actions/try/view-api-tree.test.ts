import { beforeEach, expect, it } from 'vitest';
import { viewApiTree, type ApiNode } from '../../../src/actions/try/view-api-tree.ts';
import type { ChosenPermission } from '../../../src/domain/permission.ts';
import { client } from '../../builders/client.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { testWorkspace, type TestWorkspace } from '../../builders/workspace.ts';

const READS: ChosenPermission[] = [{ permission: 'thermostat', access: 'read', version: 6 }];
const WRITES: ChosenPermission[] = [{ permission: 'thermostat', access: 'read/write', version: 6 }];
let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = await testWorkspace();
  const { database } = workspace;
  await database.clients.add(client({ id: 'client', permissions: WRITES }));
  await database.homeUsers.add(homeUser());
  await database.structures.add(structure());
  await database.structures.add(structure({ id: 'other', ownerId: 'user-2' }));
  const accepted = { clientId: 'client', userId: 'user-1', token: 'c.1', permissions: READS };
  await database.grants.add(grant(accepted));
});

const view = async (token: string, clientId = 'client') => viewApiTree(workspace, clientId, token);

/** The first thermostat, and its target. */
const firstOf = ({ children: [devices] }: ApiNode) => {
  const device = devices!.children[0]!.children[0]!;
  return { device, target: device.children.find(({ input }) => input?.kind === 'number') };
};

it('shows the homes of the user, through what the user accepted and the client still has', async () => {
  const seen = (await view('c.1'))!;
  expect(seen).toMatchObject({ userName: 'Grace', isEnded: false });
  const { device, target } = firstOf(seen.tree);
  expect(device.title).toBe('Hallway Thermostat');
  expect(target).toMatchObject({ canRead: true, canWrite: false });
  expect(target?.writes[0]?.verdict).toBe('unaccepted');
  expect(seen.tree.children[1]?.children).toHaveLength(1);
});

it('shows what the client’s permissions would open while there is no token', async () => {
  const seen = (await view(''))!;
  expect(seen).toMatchObject({ userName: null, isEnded: false });
  expect(firstOf(seen.tree).target).toMatchObject({ canRead: true, canWrite: true });
});

it.each(['c.gone', 'c.2'])(
  'says that a token has ended, or is of another client: %s',
  async (token) => {
    await workspace.database.grants.add(grant({ id: 'g2', clientId: 'client-2', token: 'c.2' }));
    expect(await view(token)).toMatchObject({ userName: null, isEnded: true });
  },
);

it('shows nothing of a client that is gone', async () => {
  expect(await view('c.1', 'nobody')).toBeNull();
});
