import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** Signs a developer in, or nobody with null. Gives developer/not-found. */
export async function selectDeveloper(
  workspace: Workspace,
  developerId: string | null,
): Promise<Result<null, Refusals>> {
  const { developers, meta } = workspace.database;
  const work = async (): Promise<Result<null, Refusals>> => {
    const known = developerId === null || (await developers.get(developerId)) !== undefined;
    if (!known) return err([problem('developer/not-found', {})]);
    await meta.put({ key: 'currentDeveloperId', value: developerId });
    return ok(null);
  };
  return write(workspace, [developers], work);
}
