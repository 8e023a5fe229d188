import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Remembers that a developer closed or read a notice. Gives developer/not-found. */
export async function dismissNotice(
  workspace: Workspace,
  developerId: string,
  notice: string,
): Promise<Result<null, Refusals>> {
  const { developers } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    const developer = await developers.get(developerId);
    if (developer === undefined) return err([problem('developer/not-found', {})]);
    const dismissed = [...new Set([...developer.dismissed, notice])];
    await developers.update(developerId, { dismissed });
    return ok(null);
  };
  return write(workspace, [developers], work, { counts: false });
}
