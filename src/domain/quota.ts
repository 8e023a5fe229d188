/** A new client may have 50 users until a review grants more [doc]. */
export const STARTING_USER_LIMIT = 50;

/** No client may have more users, however often it asks [doc: up to 10,000]. */
export const MAX_USER_LIMIT = 10_000;

/** The limit after a review granted `asked` users: never above the ceiling, never lowered (ours). */
export function raisedUserLimit(present: number, asked: number): number {
  return Math.max(present, Math.min(asked, MAX_USER_LIMIT));
}

export type QuotaColour = 'gray' | 'yellow' | 'orange' | 'red';

/**
 * The colour of a client's quota [doc]: yellow halfway; orange from 80 % and red at 100 % are our
 * reading of "close" and "must ask for more".
 */
export function quotaColour(used: number, limit: number): QuotaColour {
  if (used >= limit) return 'red';
  if (used >= limit * 0.8) return 'orange';
  return used >= limit * 0.5 ? 'yellow' : 'gray';
}

/** At the quota no new user can authorize; existing ones carry on [doc]. */
export function isQuotaFull(used: number, limit: number): boolean {
  return used >= limit;
}
