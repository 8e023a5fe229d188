import type { Client } from '../domain/client.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { Review } from '../domain/review.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { AnyTable } from '../storage/workspace-database.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { tellingTables, tellOfReview } from './tell-developer.ts';

type MaybeLater<Value> = Value | Promise<Value>;

/**
 * Takes a client's review one step further, raises its user limit when the step grants one, and
 * tells its developer; all in one transaction. `step` runs inside it, on the client as it is
 * stored. Gives client/not-found and what `step` refuses.
 */
export async function changeReview(
  workspace: Workspace,
  clientId: string,
  step: (client: Client) => MaybeLater<Result<Review, readonly Problem[]>>,
  alsoOver: readonly AnyTable[] = [],
): Promise<Result<Client, Refusals>> {
  const { clients } = workspace.database;
  const tables = [clients, ...tellingTables(workspace), ...alsoOver];
  return write(workspace, tables, async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const review = await step(stored);
    if (!review.ok) return review;
    const taken = review.value.steps.at(-1);
    const userLimit = taken?.userLimit ?? stored.userLimit;
    const changed: Client = { ...stored, userLimit, review: review.value };
    await clients.put(changed);
    if (taken !== undefined) await tellOfReview(workspace, changed, taken.event, taken);
    return ok(changed);
  });
}
