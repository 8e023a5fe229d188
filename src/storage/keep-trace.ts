import {
  nextExchangeId,
  oldestKeptId,
  TRACE_LIMIT,
  type Exchange,
  type NewExchange,
} from '../domain/exchange.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/**
 * Makes what keeps exchanges, in the order in which they come, numbered across tabs; no more than
 * TRACE_LIMIT stay. Those that come while others are being written wait, and are written together.
 * Each call comes back when its exchange is stored, and throws what Dexie throws.
 */
export function traceKeeper(database: WorkspaceDatabase): (exchange: NewExchange) => Promise<void> {
  let waiting: NewExchange[] = [];
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  const writeWaiting = async (): Promise<void> => {
    const together = waiting.slice(-TRACE_LIMIT);
    waiting = [];
    next = null;
    await append(database, together);
  };
  return (exchange) => {
    waiting.push(exchange);
    next ??= last.catch(() => undefined).then(writeWaiting);
    last = next;
    return next;
  };
}

async function append(
  { exchanges }: WorkspaceDatabase,
  added: readonly NewExchange[],
): Promise<void> {
  await exchanges.db.transaction('rw', exchanges, async () => {
    let [id] = await exchanges.toCollection().reverse().limit(1).primaryKeys();
    const records = added.map((one): Exchange => ({ ...one, id: (id = nextExchangeId(id)) }));
    await exchanges.bulkAdd(records);
    if (id !== undefined) await exchanges.where('id').below(oldestKeptId(id)).delete();
  });
}
