import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount } from '../storage/write.ts';

/** How many changes the workspace has seen; an undo ends when it moves. */
export async function changeCount(workspace: Workspace): Promise<number> {
  return readChangeCount(workspace);
}
