import { describe, expect, it } from 'vitest';
import { addStructure } from '../../../src/actions/try/add-structure.ts';
import { removeStructure } from '../../../src/actions/try/remove-structure.ts';
import { updateStructure } from '../../../src/actions/try/update-structure.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const HUT = { name: 'Hut', countryCode: 'CH', postalCode: '', timeZone: 'Europe/Zurich' };

async function withPeople() {
  const workspace = await testWorkspace();
  await workspace.database.homeUsers.bulkAdd([homeUser(), homeUser({ id: 'user-2' })]);
  return workspace;
}

describe('a structure', () => {
  it('is added bare or furnished, three of a person at most', async () => {
    const workspace = await withPeople();
    const add = (ownerId = 'user-1', isFurnished = false, input = HUT) =>
      addStructure(workspace, ownerId, input, { isFurnished });
    expect(codes(await add('user-1', false, { ...HUT, name: '' }))).toEqual([
      'structure/name-required',
    ]);
    expect(codes(await add('nobody'))).toEqual(['home-user/not-found']);
    expect(must(await add()).thermostats).toHaveLength(0);
    expect(must(await add('user-1', true)).thermostats).toHaveLength(2);
    must(await add());
    expect(codes(await add())).toEqual(['structure/limit-reached']);
    must(await add('user-2'));
    expect(await workspace.database.structures.count()).toBe(4);
  });

  it('is changed in what its form has, and in nothing else', async () => {
    const workspace = await withPeople();
    const before = structure({ away: 'away', memberIds: [] });
    await workspace.database.structures.add(before);
    workspace.wait(5000);
    const memberIds = ['user-2', 'user-2', 'user-1'];
    const changed = must(await updateStructure(workspace, before.id, { ...HUT, memberIds }));
    expect(changed).toEqual({
      ...before,
      ...HUT,
      memberIds: ['user-2'],
      updatedAt: workspace.clock.now(),
      revision: 2,
    });
    expect(await workspace.database.structures.get(before.id)).toEqual(changed);
    const update = (id: string, changes: object) =>
      updateStructure(workspace, id, { ...HUT, memberIds: [], ...changes });
    expect(codes(await update(before.id, { timeZone: 'x' }))).toEqual([
      'structure/unknown-time-zone',
    ]);
    expect(codes(await update(before.id, { memberIds: ['nobody'] }))).toEqual([
      'home-user/not-found',
    ]);
    expect(codes(await update('gone', {}))).toEqual(['structure/not-found']);
  });

  it('goes with what is in it, and comes back until something else changes', async () => {
    const workspace = await withPeople();
    const { structures } = workspace.database;
    await structures.add(structure());
    const removed = must(await removeStructure(workspace, structure().id));
    expect(removed.subject).toBe('Home');
    expect(await structures.count()).toBe(0);
    must(await removed.undo());
    expect(await structures.toArray()).toEqual([structure()]);

    const again = must(await removeStructure(workspace, structure().id));
    must(await addStructure(workspace, 'user-2', HUT, { isFurnished: false }));
    expect(codes(await again.undo())).toEqual(['undo/expired']);
    expect(codes(await removeStructure(workspace, 'gone'))).toEqual(['structure/not-found']);
  });
});
