import { problem, type Problem } from './problem.ts';

/** Target number of users. "Individual" is on record; the other ranges are ours. */
export const USERS_RANGES = [
  'individual',
  '2-50',
  '51-1000',
  '1001-10000',
  'more-than-10000',
] as const;

/** Checks the target number of users: one of the list, required [seed]. */
export function checkUsersRange(id: string): Problem[] {
  const known = USERS_RANGES.some((range) => range === id);
  return known ? [] : [problem('users/required', {}, { field: 'users' })];
}

/** The most users that a range speaks of; no end for the last one and for an unknown one. */
export function topOfRange(id: string): number {
  if (id === 'individual') return 1;
  const top = /^\d+-(?<top>\d+)$/u.exec(id)?.groups?.top;
  return top === undefined ? Infinity : Number(top);
}
