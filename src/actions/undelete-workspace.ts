import { err, ok, type Result } from '../shared/result.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { bringBack } from './bring-back.ts';
import type { DeletedWorkspace } from './delete-workspace.ts';
import { nameAsTyped } from './workspace-names.ts';

/**
 * Undoes the deletion of a workspace. `unnamed` is what the screen calls one without a name. Gives
 * workspace-name/taken, undo/expired when it is there already, snapshot/not-found.
 */
export async function undeleteWorkspace(
  { entry, snapshotId }: DeletedWorkspace,
  unnamed: string,
): Promise<Result<WorkspaceEntry, Refusals>> {
  const asItWas = nameAsTyped(entry.name || unnamed, unnamed);
  return bringBack(entry, snapshotId, (others) => {
    const name = asItWas(others);
    return name.ok ? ok(entry.name) : err(name.error);
  });
}
