import { freeWorkspaceName } from '../../domain/workspace-name.ts';
import { ok } from '../../shared/result.ts';
import { renameListed } from '../../storage/workspaces.ts';

/**
 * Gives a listed workspace the name that its document carries, with a number behind it where
 * another one has that. Throws what Dexie throws.
 */
export async function renameTarget(workspaceId: string, name: string): Promise<void> {
  await renameListed(workspaceId, (others) => {
    const taken = others.map((other) => other.name);
    return ok(name === '' ? name : freeWorkspaceName(name, taken));
  });
}
