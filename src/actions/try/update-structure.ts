import { problem } from '../../domain/problem.ts';
import {
  checkStructureInput,
  structureParts,
  type StructureInput,
} from '../../domain/structure-input.ts';
import type { Structure } from '../../domain/structure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from './change-structure.ts';

/**
 * Changes what a structure is called, where it stands, and who lives there besides its owner. What
 * clients write meanwhile stays. Gives the problems of the form, structure/not-found, and
 * home-user/not-found for a guest who is nobody.
 */
export async function updateStructure(
  workspace: Workspace,
  structureId: string,
  input: StructureInput & Pick<Structure, 'memberIds'>,
): Promise<Result<Structure, Refusals>> {
  const found = checkStructureInput(input);
  if (found.length > 0) return err(found);
  const { homeUsers } = workspace.database;
  const changed = await changeStructure(
    workspace,
    structureId,
    async (structure) => {
      const memberIds = [...new Set(input.memberIds)].filter((id) => id !== structure.ownerId);
      const guests = await homeUsers.bulkGet(memberIds);
      if (guests.includes(undefined)) return err(problem('home-user/not-found', {}));
      return ok({ ...structure, ...structureParts(input), memberIds });
    },
    [homeUsers],
  );
  return changed.ok ? ok(changed.value.structure) : changed;
}
