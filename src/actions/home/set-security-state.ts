import type { Structure } from '../../domain/structure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeStructure } from '../try/change-structure.ts';

/** Sets what clients read as the security state. Gives structure/not-found. */
export async function setSecurityState(
  workspace: Workspace,
  structureId: string,
  securityState: Structure['securityState'],
): Promise<Result<unknown, Refusals>> {
  return changeStructure(workspace, structureId, (structure) =>
    ok({ ...structure, securityState }),
  );
}
