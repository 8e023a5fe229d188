import { problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { readChangeCount, write } from '../../storage/write.ts';
import { makeUndo, type Undo } from '../undo.ts';

/**
 * Removes a structure with all devices in it. Clients that its owner accepted stay accepted: a
 * token is the person's. Gives structure/not-found.
 */
export async function removeStructure(
  workspace: Workspace,
  structureId: string,
): Promise<Result<Undo, Refusals>> {
  const { structures } = workspace.database;
  return write(workspace, [structures], async () => {
    const structure = await structures.get(structureId);
    if (structure === undefined) return err([problem('structure/not-found', {})]);
    await structures.delete(structureId);
    const after = (await readChangeCount(workspace)) + 1;
    const removed = [{ table: structures, records: [structure] }];
    return ok(makeUndo(workspace, structure.name, after, removed));
  });
}
