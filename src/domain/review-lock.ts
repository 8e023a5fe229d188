import type { Client } from './client.ts';
import { problem, type Problem } from './problem.ts';

/** The tabs that a review locks; the others stay open (rulings: review). */
export const LOCKED_TABS = [
  'overview',
  'permissions',
  'platforms',
  'localizations',
  'store',
] as const;

/** Whether a review keeps the client from being edited [doc]. */
export function isLocked(client: Pick<Client, 'review'>): boolean {
  return client.review.state === 'in-review';
}

/** Refuses an edit while the client is in review [doc]; null when it may be edited. */
export function checkUnlocked(client: Pick<Client, 'review'>): Problem | null {
  return isLocked(client) ? problem('review/locked', {}) : null;
}
