import { expect, it } from 'vitest';
import { addStructure } from '../../../src/actions/try/add-structure.ts';
import { homeUser } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const HUT = { name: 'Hut', countryCode: 'CH', postalCode: '', timeZone: 'Europe/Zurich' };

it('adds structures, bare or furnished, three of a person at most', async () => {
  const workspace = await testWorkspace();
  await workspace.database.homeUsers.bulkAdd([homeUser(), homeUser({ id: 'user-2' })]);
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
