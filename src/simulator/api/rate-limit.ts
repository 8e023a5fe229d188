import type { World } from '../world.ts';

interface Period {
  readonly began: number;
  readonly count: number;
}

/** A world's counts. They live as long as the page or worker that answers (ours). */
const COUNTS = new WeakMap<World, Map<string, Period>>();

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
  const counts = COUNTS.get(world) ?? new Map<string, Period>();
  COUNTS.set(world, counts);
  const isOver = ({ began }: Period): boolean => now < began || now >= began + length;
  if (counts.size >= FORGET_FROM) {
    for (const [one, period] of counts) if (isOver(period)) counts.delete(one);
  }
  const last = counts.get(name);
  const { began, count } = last === undefined || isOver(last) ? { began: now, count: 0 } : last;
  if (count >= limit) return began + length - now;
  counts.set(name, { began, count: count + 1 });
  return null;
}
