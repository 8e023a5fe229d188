import {
  nextExchangeId,
  oldestKeptId,
  TRACE_LIMIT,
  type Exchange,
  type NewExchange,
} from '../domain/exchange.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** So long after a write the next one waits for more to come (ms); nobody sees it on a screen. */
const TOGETHER_MS = 100;

/**
 * Makes what keeps exchanges, in the order in which they come, numbered across tabs; no more than
 * TRACE_LIMIT stay. After a pause one is written at once; those that come on its heels wait, and are
 * written together, since a client that is in a hurry would feel each write. Each call comes back
 * when its exchange is stored, and throws what Dexie throws.
 */
export function traceKeeper(database: WorkspaceDatabase): (exchange: NewExchange) => Promise<void> {
  let waiting: NewExchange[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | null = null;

  const writeWaiting = async (): Promise<void> => {
    const together = waiting;
    waiting = [];
    next = null;
    const writing = append(database, together);
    const pause = new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));
    last = Promise.allSettled([writing, pause]);
    return writing;
  };
  return (exchange) => {
    waiting.push(exchange);
    next ??= last.then(writeWaiting);
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
    await exchanges.bulkAdd(records.slice(-TRACE_LIMIT));
    if (id !== undefined) await exchanges.where('id').below(oldestKeptId(id)).delete();
  });
}
