import { expect, it } from 'vitest';
import { readMail } from '../../src/actions/read-mail.ts';
import { resendVerification } from '../../src/actions/verify-address.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import { countUnread, findMail, listMails } from '../../src/queries/mails.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import { developerInput } from '../builders/developer-input.ts';
import { must, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('lists a developer’s mails, the newest first, and counts the unread', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace, 'bob@example.com');
  const { id } = must(await signUp(workspace, developerInput()));
  workspace.wait(MINUTE);
  const second = must(await resendVerification(workspace, id));
  const mails = await listMails(workspace, id);
  expect(mails).toHaveLength(2);
  expect(mails[0]).toEqual(second);
  expect(await countUnread(workspace, id)).toBe(2);
  must(await readMail(workspace, second.id));
  expect(await countUnread(workspace, id)).toBe(1);
  expect((await findMail(workspace, second.id))?.readAt).toBe(workspace.clock.now());
  expect(await findMail(workspace, 'x')).toBeNull();
});
