import type { Client } from '../domain/client.ts';
import { grantAfterQuietRaise } from '../domain/effective-permissions.ts';
import {
  checkPermissionsEdit,
  riseOfEdit,
  updatedPermissions,
  type PermissionsEdit,
} from '../domain/permission-update.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Saves all pending changes of permissions and of their texts in the default locale as one update;
 * what that does to the version is decided by version-rise. Gives client/not-found, review/locked,
 * client/changed-elsewhere when the client version is no longer the editor's,
 * text/changed-elsewhere, and every problem of the outcome.
 */
export async function updatePermissions(
  workspace: Workspace,
  clientId: string,
  edit: PermissionsEdit,
): Promise<Result<Client, Refusals>> {
  const { clients, developers, grants } = workspace.database;
  return write(workspace, [clients, developers, grants], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(stored);
    if (locked !== null) return err([locked]);
    const found = checkPermissionsEdit(stored, edit);
    if (found.length > 0) return err(found);
    const by = (await developers.get(stored.ownerId))?.email ?? '';
    const users = await grants.where('clientId').equals(clientId).count();
    const now = workspace.clock.now();
    const updated = updatedPermissions(stored, edit, { by, now, users });
    await clients.put(updated);
    const rise = riseOfEdit(stored, edit);
    if (rise.version !== stored.version && !rise.notice) {
      const held = await grants.where('clientId').equals(clientId).toArray();
      const after = held.map((one) => grantAfterQuietRaise(one, stored.version, rise));
      await grants.bulkPut(after.filter((one, index) => one !== held[index]));
    }
    return ok(updated);
  });
}
