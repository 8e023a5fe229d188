import { expect, it } from 'vitest';
import { deleteMail } from '../../src/actions/delete-mail.ts';
import { must, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('deletes a mail and brings it back; its code stays good', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const before = await workspace.database.mails.toArray();
  const undo = must(await deleteMail(workspace, before[0]?.id ?? ''));
  expect(await workspace.database.mails.count()).toBe(0);
  expect((await workspace.database.verifications.toArray())[0]?.state).toBe('pending');
  must(await undo.undo());
  expect(await workspace.database.mails.toArray()).toEqual(before);
});
