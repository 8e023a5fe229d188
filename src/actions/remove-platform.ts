import { withoutPlatform } from '../domain/platform-list.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount } from '../storage/write.ts';
import { changeClient } from './change-client.ts';
import { makeUndo, type Undo } from './undo.ts';

/**
 * Removes a platform from its client's list. `subject` is what the reader calls it. Gives
 * client/not-found, review/locked and platform/not-found. The undo puts it back in its place.
 */
export async function removePlatform(
  workspace: Workspace,
  clientId: string,
  platformId: string,
  subject: string,
): Promise<Result<Undo, Refusals>> {
  const { clients } = workspace.database;
  return changeClient(workspace, clientId, async (client) => {
    const platforms = withoutPlatform(client.platforms, platformId);
    if (!platforms.ok) return platforms;
    const after = (await readChangeCount(workspace)) + 1;
    // Nothing else can have changed the client while the undo lives.
    const undo = makeUndo(workspace, subject, after, [{ table: clients, records: [client] }]);
    return ok({ client: { ...client, platforms: platforms.value }, value: undo });
  });
}
