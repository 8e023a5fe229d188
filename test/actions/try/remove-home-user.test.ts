import { expect, it } from 'vitest';
import { removeHomeUser } from '../../../src/actions/try/remove-home-user.ts';
import { readRawTables } from '../../../src/storage/raw-tables.ts';
import { authorizationCode } from '../../builders/authorization-code.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

it('takes a person with all that is theirs, and brings it back', async () => {
  const workspace = await testWorkspace();
  const { database } = workspace;
  await database.homeUsers.bulkAdd([homeUser(), homeUser({ id: 'user-2' })]);
  await database.structures.bulkAdd([
    structure({ id: 'own' }),
    structure({ id: 'visited', ownerId: 'user-2', memberIds: ['user-1', 'user-3'] }),
  ]);
  await database.grants.bulkAdd([grant(), grant({ id: 'g2', userId: 'user-2' })]);
  await database.codes.bulkAdd([
    authorizationCode(),
    authorizationCode({ code: 'OTHER', userId: 'user-2' }),
  ]);
  const recordsNow = async () => {
    const { meta: _meta, ...tables } = (await readRawTables(database.name)).tables;
    return tables;
  };
  const before = await recordsNow();

  const removed = must(await removeHomeUser(workspace, 'user-1'));
  expect(removed.subject).toBe('Grace');
  expect(await database.homeUsers.toCollection().primaryKeys()).toEqual(['user-2']);
  expect(await database.structures.toArray()).toMatchObject([
    { id: 'visited', memberIds: ['user-3'], revision: 2 },
  ]);
  expect(await database.grants.toCollection().primaryKeys()).toEqual(['g2']);
  expect(await database.codes.toCollection().primaryKeys()).toEqual(['OTHER']);

  must(await removed.undo());
  expect(await recordsNow()).toEqual(before);
  expect(codes(await removeHomeUser(workspace, 'x'))).toEqual(['home-user/not-found']);
});
