import { checkRoomForStructure } from '../../domain/home-limits.ts';
import { furnished, newStructure } from '../../domain/new-home.ts';
import { problem } from '../../domain/problem.ts';
import { checkStructureInput, type StructureInput } from '../../domain/structure-input.ts';
import type { Structure } from '../../domain/structure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { write } from '../../storage/write.ts';

/**
 * Adds a structure of a person, with rooms, and with devices if it is to be furnished. Gives the
 * problems of the form, home-user/not-found and structure/limit-reached [doc].
 */
export async function addStructure(
  workspace: Workspace,
  ownerId: string,
  input: StructureInput,
  { isFurnished }: { readonly isFurnished: boolean },
): Promise<Result<Structure, Refusals>> {
  const found = checkStructureInput(input);
  if (found.length > 0) return err(found);
  const { homeUsers, structures } = workspace.database;
  return write(workspace, [homeUsers, structures], async () => {
    const owner = await homeUsers.get(ownerId);
    if (owner === undefined) return err([problem('home-user/not-found', {})]);
    const owned = await structures.where('ownerId').equals(ownerId).count();
    const full = checkRoomForStructure(owned);
    if (full !== null) return err([full]);
    const making = { now: workspace.clock.now(), random: workspace.random };
    const bare = newStructure(input, ownerId, making);
    const structure = isFurnished ? furnished(bare, owner.locale, making) : bare;
    await structures.add(structure);
    return ok(structure);
  });
}
