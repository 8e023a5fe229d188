import { expect, it } from 'vitest';
import { addHomeUser } from '../../../src/actions/try/add-home-user.ts';
import { removeStructure } from '../../../src/actions/try/remove-structure.ts';
import { structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

it('takes a structure, and brings it back until something else changes', async () => {
  const workspace = await testWorkspace();
  const { structures } = workspace.database;
  await structures.add(structure());
  const removed = must(await removeStructure(workspace, structure().id));
  expect(removed.subject).toBe('Home');
  expect(await structures.count()).toBe(0);
  must(await removed.undo());
  expect(await structures.toArray()).toEqual([structure()]);

  const again = must(await removeStructure(workspace, structure().id));
  must(await addHomeUser(workspace, { name: 'Ada', email: 'ada@example.com', locale: 'en' }));
  expect(codes(await again.undo())).toEqual(['undo/expired']);
  expect(codes(await removeStructure(workspace, 'gone'))).toEqual(['structure/not-found']);
});
