import { expect, it } from 'vitest';
import { findNames, listClientKeys } from '../../src/queries/client-names.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('lists all clients by their folded names, and names those that still exist', async () => {
  const workspace = await testWorkspace();
  const ada = await verifiedDeveloper(workspace);
  const ben = await verifiedDeveloper(workspace, 'ben@example.com');
  const porch = await storedClient(workspace, ada.id, { name: 'Porch Light' });
  const attic = await storedClient(workspace, ben.id, { name: 'ATTIC Breeze' });
  expect(await listClientKeys(workspace)).toEqual([
    { id: attic.id, nameKey: 'attic breeze' },
    { id: porch.id, nameKey: 'porch light' },
  ]);
  await workspace.database.developers.delete(ben.id);
  expect(await findNames(workspace, [porch.id, 'gone', attic.id])).toEqual([
    { id: porch.id, name: 'Porch Light', email: 'ada@example.com' },
    { id: attic.id, name: 'ATTIC Breeze', email: '' },
  ]);
});
