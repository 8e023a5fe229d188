import type { Message } from '../domain/message.ts';
import type { Workspace } from '../storage/workspace.ts';

const threadOf = ({ database }: Workspace, clientId: string) =>
  database.messages.where('[clientId+sentAt]').between([clientId, -Infinity], [clientId, Infinity]);

/** A client's thread with the review team, the oldest message first. */
export async function listMessages(workspace: Workspace, clientId: string): Promise<Message[]> {
  return threadOf(workspace, clientId).toArray();
}

/** How many messages of one client's thread are unread. */
export async function countUnreadMessages(workspace: Workspace, clientId: string): Promise<number> {
  return threadOf(workspace, clientId)
    .filter(({ readAt }) => readAt === null)
    .count();
}

/** How many messages are unread in the threads of all clients of a developer. */
export async function countUnreadOfDeveloper(
  workspace: Workspace,
  developerId: string,
): Promise<number> {
  const ids = await workspace.database.clients.where('ownerId').equals(developerId).primaryKeys();
  const counts = await Promise.all(ids.map((id) => countUnreadMessages(workspace, id)));
  return counts.reduce((sum, count) => sum + count, 0);
}
