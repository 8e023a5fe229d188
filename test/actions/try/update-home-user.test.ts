import { expect, it } from 'vitest';
import { updateHomeUser } from '../../../src/actions/try/update-home-user.ts';
import { homeUser } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const BOB = { name: ' Bob ', email: 'bob@example.com', locale: 'nl-nl' };

it('changes a person by the rules of the form', async () => {
  const workspace = await testWorkspace();
  const { homeUsers } = workspace.database;
  await homeUsers.add(homeUser());
  const { id } = homeUser();
  expect(codes(await updateHomeUser(workspace, id, { ...BOB, email: 'x' }))).toEqual([
    'email/no-at-sign',
  ]);
  must(await updateHomeUser(workspace, id, BOB));
  expect(await homeUsers.get(id)).toEqual(
    homeUser({ name: 'Bob', email: 'bob@example.com', locale: 'nl-NL', revision: 2 }),
  );
  expect(codes(await updateHomeUser(workspace, 'x', BOB))).toEqual(['home-user/not-found']);
});
