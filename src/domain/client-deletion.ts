import { problem, type Problem } from './problem.ts';

/** A client can be deleted only while fewer than 25 users have authorized it [doc]. */
const DELETION_USER_LIMIT = 25;

/** Refuses the deletion of a client with `users` authorized users, or null when it may go. */
export function checkDeletion(users: number): Problem | null {
  if (users < DELETION_USER_LIMIT) return null;
  return problem('client/too-many-users', { users, limit: DELETION_USER_LIMIT });
}
