import type { FailuresOn } from '../domain/failure-catalog.ts';
import type { World } from './world.ts';

/** How long an answer takes when a slow network is switched on (ms; ours). */
const SLOW_MS = 2000;

/** Comes back at once, or after a while when a slow network is switched on. */
export async function slowNetwork(
  world: World,
  failures: FailuresOn,
  signal?: AbortSignal,
): Promise<void> {
  if (failures.has('slow')) await world.wait(SLOW_MS, signal);
}
