import { problem } from '../domain/problem.ts';
import { checkWorkspaceName } from '../domain/workspace-name.ts';
import { err, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import { makeWorkspaceAs } from '../storage/make-workspace.ts';
import { readRawTables } from '../storage/raw-tables.ts';
import { workspaceDatabaseName, type WorkspaceEntry } from '../storage/registry.ts';
import { fillTables, liftTables, withoutLife } from '../storage/restore.ts';
import { secureRandom } from '../storage/secure-random.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { findWorkspace, readWorkspaces } from '../storage/workspaces.ts';
import { nameAsTyped } from './workspace-names.ts';

/**
 * Copies a workspace with all that it holds. The copy is one's own, also that of a demo or of one
 * that somebody shared, and it begins with what it was copied with. `unnamed` is what the screen
 * calls a workspace without a name. Gives the problems of the name, workspace/not-found,
 * snapshot/newer and snapshot/damaged.
 */
export async function duplicateWorkspace(
  workspaceId: string,
  typedName: string,
  unnamed: string,
): Promise<Result<WorkspaceEntry, Refusals>> {
  const found = checkWorkspaceName(typedName);
  if (found.length > 0) return err(found);
  return attempt(async () => {
    const chooseName = nameAsTyped(typedName, unnamed);
    const name = chooseName(await readWorkspaces());
    if (!name.ok) return err([name.error]);
    if ((await findWorkspace(workspaceId)) === null) {
      return err([problem('workspace/not-found', {})]);
    }
    const { tables } = await readRawTables(workspaceDatabaseName(workspaceId));
    const lifted = liftTables(tables);
    if (!lifted.ok) return err([lifted.error]);
    const made = await makeWorkspaceAs(
      { name: name.value, kind: 'own' },
      { now: Date.now(), random: secureRandom },
      (database) => fillTables(database, withoutLife(lifted.value)),
      chooseName,
    );
    return made.ok ? made : err([made.error]);
  });
}
