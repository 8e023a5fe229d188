import { expect, it } from 'vitest';
import { findStructure, listHomeUsers, listStructures } from '../../src/queries/home.ts';
import { homeUser, structure } from '../builders/home.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('finds people and structures, the oldest first', async () => {
  const workspace = await testWorkspace();
  const { homeUsers, structures } = workspace.database;
  const [late, early] = [
    { id: 'a', createdAt: 2 },
    { id: 'b', createdAt: 1 },
  ];
  await homeUsers.bulkAdd([homeUser(late), homeUser(early)]);
  await structures.bulkAdd([structure(late), structure(early)]);
  expect((await listHomeUsers(workspace)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect((await listStructures(workspace)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(await findStructure(workspace, 'a')).toEqual(structure(late));
  expect(await findStructure(workspace, 'c')).toBeNull();
});
