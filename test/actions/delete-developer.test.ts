import { describe, expect, it } from 'vitest';
import { deleteDeveloper } from '../../src/actions/delete-developer.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import {
  addUsers,
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
  type TestWorkspace,
} from '../builders/workspace.ts';

async function contents({ database }: TestWorkspace) {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const all = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map(({ name }, index) => [name, all[index] as unknown[]]));
}

async function twoDevelopers() {
  const workspace = await testWorkspace();
  const bob = await verifiedDeveloper(workspace, 'bob@example.com');
  await storedClient(workspace, bob.id, { name: 'Feeder' });
  const ada = await verifiedDeveloper(workspace);
  const client = await storedClient(workspace, ada.id);
  await addUsers(workspace, client.id, 30);
  must(await saveDraft(workspace, ada.id, 'create-client', { name: 'x' }));
  return { workspace, ada, bob };
}

describe('deleteDeveloper', () => {
  it('takes everything of that developer and nothing of another, and brings it back', async () => {
    const { workspace, ada, bob } = await twoDevelopers();
    const before = await contents(workspace);
    const undo = must(await deleteDeveloper(workspace, ada.id, ' ada@EXAMPLE.com '));
    const after = await contents(workspace);
    expect(
      Object.fromEntries(Object.entries(after).map(([name, all]) => [name, all.length])),
    ).toEqual({
      developers: 1,
      verifications: 1,
      mails: 1,
      clients: 1,
      grants: 0,
      drafts: 0,
      images: 0,
      messages: 0,
      ...{ codes: 0, consents: 0, exchanges: 0, homeUsers: 0, structures: 0 },
    });
    expect((await workspace.database.meta.get('currentDeveloperId'))?.value).toBe(bob.id);
    must(await undo.undo());
    expect(await contents(workspace)).toEqual(before);
    expect((await workspace.database.meta.get('currentDeveloperId'))?.value).toBe(ada.id);
  });

  it.each(['', 'bob@example.com', 'Ada@example.com'])(
    'wants the address typed, not %j',
    async (typed) => {
      const { workspace, ada } = await twoDevelopers();
      expect(codes(await deleteDeveloper(workspace, ada.id, typed))).toEqual([
        'developer/confirmation-differs',
      ]);
    },
  );

  it('refuses a developer who is gone', async () => {
    const { workspace } = await twoDevelopers();
    expect(codes(await deleteDeveloper(workspace, 'x', ''))).toEqual(['developer/not-found']);
  });

  it('cannot be undone after another change', async () => {
    const { workspace, ada, bob } = await twoDevelopers();
    const undo = must(await deleteDeveloper(workspace, ada.id, 'ada@example.com'));
    await storedClient(workspace, bob.id, { name: 'Bath' });
    expect(codes(await undo.undo())).toEqual(['undo/expired']);
  });

  it('leaves nobody signed in when it was the last one', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    must(await deleteDeveloper(workspace, id, 'ada@example.com'));
    expect((await workspace.database.meta.get('currentDeveloperId'))?.value).toBeNull();
  });
});
