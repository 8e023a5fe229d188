import { describe, expect, it } from 'vitest';
import { CREATE_CLIENT_FORM, createClient } from '../../src/actions/create-client.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import { clientInput } from '../builders/client-input.ts';
import { developerInput } from '../builders/developer-input.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

describe('createClient', () => {
  it('stores the client and ends the draft', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    must(await saveDraft(workspace, id, CREATE_CLIENT_FORM, {}));
    const made = must(await createClient(workspace, id, clientInput()));
    expect(await workspace.database.clients.toArray()).toEqual([made]);
    expect(await workspace.database.drafts.count()).toBe(0);
    expect(made.createdAt).toBe(workspace.clock.now());
  });

  it('checks the form again, whoever calls', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    const refused = await createClient(workspace, id, clientInput({ name: 'Nest', users: '' }));
    expect(codes(refused)).toEqual(['client-name/reserved-word', 'users/required']);
  });

  it('wants a verified address', async () => {
    const workspace = await testWorkspace();
    const { id } = must(await signUp(workspace, developerInput()));
    expect(codes(await createClient(workspace, id, clientInput()))).toEqual([
      'client/not-verified',
    ]);
  });

  it('wants a developer', async () => {
    const workspace = await testWorkspace();
    expect(codes(await createClient(workspace, 'x', clientInput()))).toEqual([
      'developer/not-found',
    ]);
  });

  it.each(['birdbath thermo', ' Birdbath   Thermo', 'Bird\u200bbath Thermo'])(
    'refuses %j when Birdbath Thermo belongs to another developer',
    async (name) => {
      const workspace = await testWorkspace();
      await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
      const other = await verifiedDeveloper(workspace, 'bob@example.com');
      const refused = await createClient(workspace, other.id, clientInput({ name }));
      expect(codes(refused)).toEqual(['client-name/taken']);
    },
  );

  it('leaves exactly ten when fifty are created at once', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        createClient(workspace, id, clientInput({ name: `Client ${String(index)}` })),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await workspace.database.clients.count()).toBe(10);
    expect(results.filter(({ ok }) => !ok).flatMap(codes)).toEqual(
      Array.from({ length: 40 }, () => 'client/limit-reached'),
    );
  });

  it('gives one name once when it is asked for ten times at once', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    const results = await Promise.all(
      Array.from({ length: 10 }, () => createClient(workspace, id, clientInput())),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
