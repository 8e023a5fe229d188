import type { Client } from '../domain/client.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** What a change makes of the client and what the action answers with, or why it is refused. */
type Changed<Value> = Result<{ readonly client: Client; readonly value: Value }, Problem>;

/**
 * Changes a client as it is stored now, in one transaction. `change` runs inside it. Gives client/not-found, review/locked and what `change` refuses.
 */
export async function changeClient<Value>(
  workspace: Workspace,
  clientId: string,
  change: (client: Client) => Changed<Value> | Promise<Changed<Value>>,
): Promise<Result<Value, Refusals>> {
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(stored);
    if (locked !== null) return err([locked]);
    const changed = await change(stored);
    if (!changed.ok) return err([changed.error]);
    await clients.put({ ...changed.value.client, updatedAt: workspace.clock.now() });
    return ok(changed.value.value);
  });
}
