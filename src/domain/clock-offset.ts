import { DAY } from '../shared/clock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { problem, type Problem } from './problem.ts';

/** How far a workspace's clock may be ahead of real time (ours): enough for everything that ages. */
const MAX_YEARS = 10;
const MAX_OFFSET = MAX_YEARS * 365 * DAY;

/**
 * How far ahead (ms) a clock is after it was moved forward by `forward` ms. Gives clock/too-far.
 * It never falls behind real time.
 */
export function movedOffset(offset: number, forward: number): Result<number, Problem> {
  const moved = Math.max(0, offset + forward);
  return moved > MAX_OFFSET ? err(problem('clock/too-far', { years: MAX_YEARS })) : ok(moved);
}
