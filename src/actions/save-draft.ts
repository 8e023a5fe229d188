import { draftId } from '../domain/draft.ts';
import { ok, type Result } from '../shared/result.ts';
import { commitAtOnce } from '../storage/commit-at-once.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Keeps a half-filled form. `values` are plain data, not a proxy. Gives storage problems only. */
export async function saveDraft(
  workspace: Workspace,
  developerId: string,
  formId: string,
  values: unknown,
): Promise<Result<null, Refusals>> {
  const { drafts } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    const id = draftId(developerId, formId);
    const put = drafts.put({ id, values, updatedAt: workspace.clock.now() });
    // The last words are kept while the page is being left.
    commitAtOnce();
    await put;
    return ok(null);
  };
  return write(workspace, [drafts], work, { counts: false });
}
