import { expect, it } from 'vitest';
import { addHomeUser } from '../../../src/actions/try/add-home-user.ts';
import { HOME_USER_LIMIT } from '../../../src/domain/home-limits.ts';
import { homeUser } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const ADA = { name: ' Ada ', email: 'ada@example.com', locale: 'en-us' };

it('adds a person by the rules of the form', async () => {
  const workspace = await testWorkspace();
  const { homeUsers } = workspace.database;
  expect(codes(await addHomeUser(workspace, { ...ADA, name: '' }))).toEqual([
    'home-user/name-required',
  ]);
  const { id } = must(await addHomeUser(workspace, ADA));
  expect(await homeUsers.get(id)).toMatchObject({ name: 'Ada', locale: 'en-US', revision: 1 });
});

it('has room for so many people', async () => {
  const workspace = await testWorkspace();
  const others = Array.from({ length: HOME_USER_LIMIT }, (_, at) => homeUser({ id: `u${at}` }));
  await workspace.database.homeUsers.bulkAdd(others);
  expect(codes(await addHomeUser(workspace, ADA))).toEqual(['home-user/limit-reached']);
});
