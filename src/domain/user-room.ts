import { problem, type Problem } from './problem.ts';

/**
 * Refuses `count` more users of a client that has `used` of them, where its limit has no room for
 * all [doc: beyond the quota nobody new can authorize]. Null when there is room.
 */
export function checkRoomForUsers(used: number, limit: number, count: number): Problem | null {
  return used + count > limit ? problem('quota/full', { used, limit }) : null;
}
