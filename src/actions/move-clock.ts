import { movedOffset } from '../domain/clock-offset.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/**
 * Moves the workspace's clock `forward` ms from where it is; every tab follows. Returns how far
 * ahead of real time it is then, in ms. Gives clock/too-far.
 */
export async function moveClock(
  workspace: Workspace,
  forward: number,
): Promise<Result<number, Refusals>> {
  const { meta } = workspace.database;
  return write(workspace, [], async () => {
    const offset = Number((await meta.get('clockOffset'))?.value ?? 0);
    const moved = movedOffset(offset, forward);
    if (!moved.ok) return err([moved.error]);
    await meta.put({ key: 'clockOffset', value: moved.value });
    return ok(moved.value);
  });
}
