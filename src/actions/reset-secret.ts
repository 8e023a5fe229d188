import type { Client } from '../domain/client.ts';
import { newClientSecret } from '../domain/credentials.ts';
import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Gives a client a new secret; the old one stops working (ours: the console had no such thing).
 * Gives client/not-found.
 */
export async function resetSecret(
  workspace: Workspace,
  clientId: string,
): Promise<Result<Client, Refusals>> {
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const secret = newClientSecret(workspace.random);
    const updated: Client = { ...stored, secret, updatedAt: workspace.clock.now() };
    await clients.put(updated);
    return ok(updated);
  });
}
