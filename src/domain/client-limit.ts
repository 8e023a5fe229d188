import { problem, type Problem } from './problem.ts';

/** A developer account holds at most ten clients [seed]. */
export const MAX_CLIENTS = 10;

/** Refuses one more client when a developer already has `existing` of them. */
export function checkClientLimit(existing: number): Problem | null {
  return existing < MAX_CLIENTS ? null : problem('client/limit-reached', { limit: MAX_CLIENTS });
}
