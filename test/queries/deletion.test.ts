import { expect, it } from 'vitest';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { whatGoesWithDeveloper } from '../../src/queries/deletion.ts';
import {
  addUsers,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

it('counts what a deletion would take', async () => {
  const workspace = await testWorkspace();
  const { id } = await verifiedDeveloper(workspace);
  await verifiedDeveloper(workspace, 'bob@example.com');
  const client = await storedClient(workspace, id);
  await addUsers(workspace, client.id, 3);
  must(await saveDraft(workspace, id, 'create-client', {}));
  expect(await whatGoesWithDeveloper(workspace, id)).toEqual({
    clients: ['Birdbath Thermo'],
    users: 3,
    mails: 1,
    drafts: 1,
  });
});
