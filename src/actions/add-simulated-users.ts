import { problem } from '../domain/problem.ts';
import { simulatedGrant } from '../domain/simulated-user.ts';
import { checkRoomForUsers } from '../domain/user-room.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Lets `count` made-up users authorize a client as it is, all of them or none; a review does not
 * keep them away (rulings: review). Returns how many users the client has then. Gives
 * client/not-found and quota/full.
 */
export async function addSimulatedUsers(
  workspace: Workspace,
  clientId: string,
  count: number,
): Promise<Result<number, Refusals>> {
  const { clients, grants } = workspace.database;
  return write(workspace, [clients, grants], async () => {
    const client = await clients.get(clientId);
    if (client === undefined) return err([problem('client/not-found', {})]);
    const used = await grants.where('clientId').equals(clientId).count();
    const full = checkRoomForUsers(used, client.userLimit, count);
    if (full !== null) return err([full]);
    const made = { now: workspace.clock.now(), random: workspace.random };
    await grants.bulkAdd(Array.from({ length: count }, () => simulatedGrant(client, made)));
    return ok(used + count);
  });
}
