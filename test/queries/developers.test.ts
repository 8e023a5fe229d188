import { expect, it } from 'vitest';
import { currentDeveloper, findDeveloper, listDevelopers } from '../../src/queries/developers.ts';
import { testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('lists developers by address and knows who is signed in', async () => {
  const workspace = await testWorkspace();
  expect(await currentDeveloper(workspace)).toBeNull();
  await verifiedDeveloper(workspace, 'bob@example.com');
  const ada = await verifiedDeveloper(workspace);
  expect((await listDevelopers(workspace)).map(({ email }) => email)).toEqual([
    'ada@example.com',
    'bob@example.com',
  ]);
  expect((await currentDeveloper(workspace))?.id).toBe(ada.id);
  expect((await findDeveloper(workspace, ada.id))?.email).toBe('ada@example.com');
  expect(await findDeveloper(workspace, 'x')).toBeNull();
});

it('knows nobody when the one signed in is gone', async () => {
  const workspace = await testWorkspace();
  const { id } = await verifiedDeveloper(workspace);
  await workspace.database.developers.delete(id);
  expect(await currentDeveloper(workspace)).toBeNull();
});
