import { problem, type Problem } from '../../domain/problem.ts';
import type { Structure } from '../../domain/structure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { AnyTable } from '../../storage/workspace-database.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { readChangeCount, write } from '../../storage/write.ts';
import { makeUndo, type Undo } from '../undo.ts';

export interface ChangedStructure {
  readonly structure: Structure;
  /** Makes the structure what it was before; `subject` names what comes back. */
  readonly undo: (subject: string) => Undo;
}

/** What a change makes of the structure, or why it is refused. */
type Changed = Result<Structure, Problem>;

/**
 * Changes a structure as it is stored now, in one transaction, and notes revision and moment.
 * `change` runs inside it, and may read `tables` besides. Gives structure/not-found and what
 * `change` refuses.
 */
export async function changeStructure(
  workspace: Workspace,
  structureId: string,
  change: (structure: Structure) => Changed | Promise<Changed>,
  tables: readonly AnyTable[] = [],
): Promise<Result<ChangedStructure, Refusals>> {
  const { structures } = workspace.database;
  return write(workspace, [structures, ...tables], async () => {
    const before = await structures.get(structureId);
    if (before === undefined) return err([problem('structure/not-found', {})]);
    const changed = await change(before);
    if (!changed.ok) return err([changed.error]);
    const updatedAt = workspace.clock.now();
    const structure = { ...changed.value, updatedAt, revision: before.revision + 1 };
    await structures.put(structure);
    const after = (await readChangeCount(workspace)) + 1;
    const removed = [{ table: structures, records: [before] }];
    return ok({ structure, undo: (subject) => makeUndo(workspace, subject, after, removed) });
  });
}
