import { expect, it } from 'vitest';
import { readMail } from '../../src/actions/read-mail.ts';
import { must, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('notes when a mail was read first', async () => {
  const workspace = await testWorkspace();
  await verifiedDeveloper(workspace);
  const [mail] = await workspace.database.mails.toArray();
  const id = mail?.id ?? '';
  const first = workspace.clock.now();
  must(await readMail(workspace, id));
  workspace.wait(5000);
  must(await readMail(workspace, id));
  must(await readMail(workspace, 'unknown'));
  expect((await workspace.database.mails.toArray()).map(({ readAt }) => readAt)).toEqual([first]);
});
