import { expect, it } from 'vitest';
import {
  countUnreadMessages,
  countUnreadOfDeveloper,
  listMessages,
} from '../../src/queries/messages.ts';
import type { Message } from '../../src/domain/message.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

const message = (clientId: string, id: string, sentAt: number, readAt: number | null): Message => ({
  id,
  clientId,
  sentAt,
  from: 'reviewer',
  code: 'typed',
  values: {},
  text: 'x',
  field: '',
  readAt,
});

it('reads one thread in order, and counts what is unread', async () => {
  const workspace = await testWorkspace();
  const ada = await verifiedDeveloper(workspace);
  const bob = await verifiedDeveloper(workspace, 'bob@example.com');
  const client = await storedClient(workspace, ada.id);
  const foreign = await storedClient(workspace, bob.id, { name: 'Feeder' });
  await workspace.database.messages.bulkAdd([
    message(client.id, 'b', 2, null),
    message(client.id, 'a', 1, 5),
    message(foreign.id, 'c', 1, null),
  ]);
  expect((await listMessages(workspace, client.id)).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await countUnreadMessages(workspace, client.id)).toBe(1);
  expect(await countUnreadOfDeveloper(workspace, ada.id)).toBe(1);
  expect(await countUnreadOfDeveloper(workspace, 'nobody')).toBe(0);
});
