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
 * with the ID of its exchange when that is stored, and throws what Dexie throws.
 */
export function traceKeeper(
  database: WorkspaceDatabase,
): (exchange: NewExchange) => Promise<string> {
  let waiting: NewExchange[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<readonly string[]> | null = null;

  const writeWaiting = async (): Promise<readonly string[]> => {
    const together = waiting;
    waiting = [];
    next = null;
    const writing = append(database, together);
    const pause = new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));
    last = Promise.allSettled([writing, pause]);
    return writing;
  };
  return async (exchange) => {
    const place = waiting.push(exchange) - 1;
    next ??= last.then(writeWaiting);
    return (await next)[place] ?? '';
  };
}

async function append(
  { exchanges }: WorkspaceDatabase,
  added: readonly NewExchange[],
): Promise<readonly string[]> {
  return exchanges.db.transaction('rw', exchanges, async () => {
    let [id] = await exchanges.toCollection().reverse().limit(1).primaryKeys();
    const records = added.map((one): Exchange => ({ ...one, id: (id = nextExchangeId(id)) }));
    await exchanges.bulkAdd(records.slice(-TRACE_LIMIT));
    if (id !== undefined) await exchanges.where('id').below(oldestKeptId(id)).delete();
    return records.map((one) => one.id);
  });
}

/** Puts another body into the response of a kept exchange; nothing happens when it is gone. */
export async function retrace(
  { exchanges }: WorkspaceDatabase,
  id: string,
  body: Exchange['response']['body'],
): Promise<void> {
  await exchanges.update(id, { 'response.body': body });
}
