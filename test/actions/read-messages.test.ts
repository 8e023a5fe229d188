import { expect, it } from 'vitest';
import { readMessages } from '../../src/actions/read-messages.ts';
import { sendMessage } from '../../src/actions/send-message.ts';
import { changeCount } from '../../src/queries/change-count.ts';
import { countUnreadMessages, countUnreadOfDeveloper } from '../../src/queries/messages.ts';
import { must, storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('marks one thread as read, and is no change that ends an undo', async () => {
  const workspace = await testWorkspace();
  const owner = await verifiedDeveloper(workspace);
  const client = await storedClient(workspace, owner.id);
  const other = await storedClient(workspace, owner.id, { name: 'Feeder' });
  must(await sendMessage(workspace, client.id, 'Hello?'));
  must(await sendMessage(workspace, other.id, 'Hello?'));
  expect(await countUnreadOfDeveloper(workspace, owner.id)).toBe(2);
  const before = await changeCount(workspace);
  must(await readMessages(workspace, client.id));
  expect(await changeCount(workspace)).toBe(before);
  expect(await countUnreadMessages(workspace, client.id)).toBe(0);
  expect(await countUnreadOfDeveloper(workspace, owner.id)).toBe(1);
});
