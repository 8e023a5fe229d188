import { expect, it } from 'vitest';
import { updateStructure } from '../../../src/actions/try/update-structure.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const HUT = { name: 'Hut', countryCode: 'CH', postalCode: '', timeZone: 'Europe/Zurich' };

it('changes what the form has, and nothing else', async () => {
  const workspace = await testWorkspace();
  const { homeUsers, structures } = workspace.database;
  await homeUsers.bulkAdd([homeUser(), homeUser({ id: 'user-2' })]);
  const before = structure({ away: 'away', memberIds: [] });
  await structures.add(before);
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
  expect(await structures.get(before.id)).toEqual(changed);
});

it.each([
  ['a time zone that is none', structure().id, { timeZone: 'x' }, 'structure/unknown-time-zone'],
  ['a guest who is nobody', structure().id, { memberIds: ['nobody'] }, 'home-user/not-found'],
  ['a structure that is gone', 'gone', {}, 'structure/not-found'],
])('refuses %s', async (_what, id, changes, code) => {
  const workspace = await testWorkspace();
  await workspace.database.structures.add(structure());
  const input = { ...HUT, memberIds: [], ...changes };
  expect(codes(await updateStructure(workspace, id, input))).toEqual([code]);
});
