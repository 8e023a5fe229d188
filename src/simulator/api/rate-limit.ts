import type { World } from '../world.ts';

interface Period {
  readonly began: number;
  readonly count: number;
}

interface Counts {
  readonly periods: Map<string, Period>;
  /** With so many names it is time to look for those whose time is over. */
  lookFrom: number;
}

/** A world's counts. They live as long as the page or worker that answers (ours). */
const COUNTS = new WeakMap<World, Counts>();

/** So many names are remembered before those whose time is over are forgotten. */
const FORGET_FROM = 1000;

/**
 * Counts one of the turns that `name` has in a period of `length` ms, which begins with the first.
 * Returns null when there was one left, or how long it takes until there is (ms).
 */
export function takeTurn(
  world: World,
  name: string,
  { limit, length }: { readonly limit: number; readonly length: number },
): number | null {
  const now = world.now();
  const counts = COUNTS.get(world) ?? { periods: new Map<string, Period>(), lookFrom: FORGET_FROM };
  COUNTS.set(world, counts);
  const { periods } = counts;
  const isOver = ({ began }: Period): boolean => now < began || now >= began + length;
  if (periods.size >= counts.lookFrom) {
    for (const [one, period] of periods) if (isOver(period)) periods.delete(one);
    // Twice as many as are left: else a crowd of them would be looked through at each call.
    counts.lookFrom = Math.max(FORGET_FROM, 2 * periods.size);
  }
  const last = periods.get(name);
  const { began, count } = last === undefined || isOver(last) ? { began: now, count: 0 } : last;
  if (count >= limit) return began + length - now;
  periods.set(name, { began, count: count + 1 });
  return null;
}
