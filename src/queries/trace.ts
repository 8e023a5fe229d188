import type { Exchange } from '../domain/exchange.ts';
import type { Workspace } from '../storage/workspace.ts';

/** The traced requests of the workspace, the oldest first; at most TRACE_LIMIT. */
export async function listExchanges({ database }: Workspace): Promise<Exchange[]> {
  return database.exchanges.orderBy('id').toArray();
}
