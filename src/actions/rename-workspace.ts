import { problem } from '../domain/problem.ts';
import { checkWorkspaceName } from '../domain/workspace-name.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { renameListed } from '../storage/workspaces.ts';
import { nameAsTyped } from './workspace-names.ts';

/**
 * Gives a workspace another name; all tabs that have it open follow. `unnamed` is what the screen
 * calls one without a name. Answers with the name as it is stored. Gives workspace/not-found and the
 * problems of the name.
 */
export async function renameWorkspace(
  workspaceId: string,
  typedName: string,
  unnamed: string,
): Promise<Result<string, Refusals>> {
  const found = checkWorkspaceName(typedName);
  if (found.length > 0) return err(found);
  return attempt(async () => {
    const renamed = await renameListed(workspaceId, nameAsTyped(typedName, unnamed));
    if (renamed === null) return err([problem('workspace/not-found', {})]);
    return renamed.ok ? ok(renamed.value) : err([renamed.error]);
  });
}
