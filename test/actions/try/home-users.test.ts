import { describe, expect, it } from 'vitest';
import { addHomeUser } from '../../../src/actions/try/add-home-user.ts';
import { removeHomeUser } from '../../../src/actions/try/remove-home-user.ts';
import { updateHomeUser } from '../../../src/actions/try/update-home-user.ts';
import { HOME_USER_LIMIT } from '../../../src/domain/home-limits.ts';
import { readRawTables } from '../../../src/storage/raw-tables.ts';
import { authorizationCode } from '../../builders/authorization-code.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const ADA = { name: ' Ada ', email: 'ada@example.com', locale: 'en-us' };

describe('a person of the home', () => {
  it('is added and changed by the rules of the form', async () => {
    const workspace = await testWorkspace();
    const { homeUsers } = workspace.database;
    expect(codes(await addHomeUser(workspace, { ...ADA, name: '' }))).toEqual([
      'home-user/name-required',
    ]);
    const { id } = must(await addHomeUser(workspace, ADA));
    expect(await homeUsers.get(id)).toMatchObject({ name: 'Ada', locale: 'en-US', revision: 1 });
    expect(codes(await updateHomeUser(workspace, id, { ...ADA, email: 'x' }))).toEqual([
      'email/no-at-sign',
    ]);
    must(await updateHomeUser(workspace, id, { ...ADA, name: 'Bob' }));
    expect(await homeUsers.get(id)).toMatchObject({ name: 'Bob', revision: 2 });
    expect(codes(await updateHomeUser(workspace, 'x', ADA))).toEqual(['home-user/not-found']);
  });

  it('has room beside so many others', async () => {
    const workspace = await testWorkspace();
    const others = Array.from({ length: HOME_USER_LIMIT }, (_, at) => homeUser({ id: `u${at}` }));
    await workspace.database.homeUsers.bulkAdd(others);
    expect(codes(await addHomeUser(workspace, ADA))).toEqual(['home-user/limit-reached']);
  });

  it('goes with all that is theirs, and comes back with it', async () => {
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
});
