import type { Exchange } from '../exchange.ts';
import { stepOf } from './step.ts';

/** What belongs together: an authorization URL that was opened, and all that followed. */
export interface Attempt {
  /** That of its first exchange. */
  readonly id: string;
  readonly exchanges: readonly Exchange[];
}

/**
 * Puts exchanges, the oldest first, into attempts: each authorization URL begins a new one (ours).
 * What comes before the first is an attempt of its own.
 */
export function groupAttempts(exchanges: readonly Exchange[]): Attempt[] {
  const attempts: { id: string; exchanges: Exchange[] }[] = [];
  for (const exchange of exchanges) {
    const last = attempts.at(-1);
    if (last === undefined || stepOf(exchange).kind === 'authorize') {
      attempts.push({ id: exchange.id, exchanges: [exchange] });
    } else last.exchanges.push(exchange);
  }
  return attempts;
}
