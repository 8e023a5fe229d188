import { expect, it } from 'vitest';
import { workspaceSize } from '../../src/queries/workspace-size.ts';
import { databaseNames, makeDatabase } from '../builders/databases.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('counts what a workspace holds, open or not, and makes no database', async () => {
  const workspace = await testWorkspace();
  await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  expect(await workspaceSize(workspace.id)).toEqual({ developers: 1, clients: 1 });
  const before = await databaseNames();
  expect(await workspaceSize('gone')).toEqual({ developers: 0, clients: 0 });
  expect(await databaseNames()).toEqual(before);
});

it('counts what an older or broken one has', async () => {
  await makeDatabase('birdhouse-workspace-old', 3, {
    clients: { key: 'id', records: [{ id: 1 }, { id: 2 }] },
  });
  expect(await workspaceSize('old')).toEqual({ developers: 0, clients: 2 });
});
