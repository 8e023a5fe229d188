import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { makeUndo, type Undo } from './undo.ts';

/** Deletes a mail; the code and link in it stay as they are. Gives storage problems only. */
export async function deleteMail(
  workspace: Workspace,
  mailId: string,
): Promise<Result<Undo, Refusals>> {
  const { mails } = workspace.database;
  return write(workspace, [mails], async () => {
    const mail = await mails.get(mailId);
    await mails.delete(mailId);
    const after = (await readChangeCount(workspace)) + 1;
    const removed = [{ table: mails, records: mail === undefined ? [] : [mail] }];
    return ok(makeUndo(workspace, mail?.to ?? '', after, removed));
  });
}
