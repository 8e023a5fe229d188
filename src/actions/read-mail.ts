import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Marks a mail as read; a second time, or an unknown mail, changes nothing. */
export async function readMail(
  workspace: Workspace,
  mailId: string,
): Promise<Result<null, Refusals>> {
  const { mails } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    const mail = await mails.get(mailId);
    if (mail?.readAt === null) await mails.update(mailId, { readAt: workspace.clock.now() });
    return ok(null);
  };
  return write(workspace, [mails], work, { counts: false });
}
