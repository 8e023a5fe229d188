import type { Clock } from '../shared/clock.ts';
import { watch } from './watch.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/**
 * The workspace's clock: real time and the stored offset (ms), which it follows when any tab moves
 * it. `stop` ends the following.
 */
export async function followClock(
  database: WorkspaceDatabase,
): Promise<{ readonly clock: Clock; readonly stop: () => void }> {
  const readOffset = async (): Promise<number> =>
    Number((await database.meta.get('clockOffset'))?.value ?? 0);
  let offset = await readOffset();
  const stop = watch(readOffset, {
    next: (stored) => {
      offset = stored;
    },
    // Whoever reads or writes next reports it; the clock goes on.
    problem: () => undefined,
    bug: () => undefined,
  });
  return { clock: { now: () => Date.now() + offset }, stop };
}
