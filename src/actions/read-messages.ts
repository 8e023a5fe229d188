import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Marks a client's whole thread as read. No undo trips over it. Gives storage problems only. */
export async function readMessages(
  workspace: Workspace,
  clientId: string,
): Promise<Result<null, Refusals>> {
  const { messages } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    const readAt = workspace.clock.now();
    await messages
      .where('[clientId+sentAt]')
      .between([clientId, -Infinity], [clientId, Infinity])
      .filter((message) => message.readAt === null)
      .modify({ readAt });
    return ok(null);
  };
  return write(workspace, [messages], work, { counts: false });
}
