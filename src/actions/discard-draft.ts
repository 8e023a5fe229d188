import { draftId } from '../domain/draft.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Throws a kept form away. Gives storage problems only. */
export async function discardDraft(
  workspace: Workspace,
  developerId: string,
  formId: string,
): Promise<Result<null, Refusals>> {
  const { drafts } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    await drafts.delete(draftId(developerId, formId));
    return ok(null);
  };
  return write(workspace, [drafts], work, { counts: false });
}
