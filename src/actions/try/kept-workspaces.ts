import { err, type Result } from '../../shared/result.ts';
import { openWorkspace } from '../../storage/open-workspace.ts';
import type { StorageProblemCode } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';

type Opened = Result<Workspace, StorageProblemCode>;

const OPEN = new Map<string, Promise<Opened>>();

/**
 * Opens a workspace and keeps it open for the next request, until another tab needs it closed.
 * Gives the codes of storage problems, also while an old tab keeps the data from being upgraded.
 */
export function keptWorkspace(id: string): Promise<Opened> {
  const opening = OPEN.get(id) ?? open(id);
  OPEN.set(id, opening);
  return opening;
}

async function open(id: string): Promise<Opened> {
  const givingUp = new AbortController();
  const blocked = new Promise<Opened>((resolve) => {
    givingUp.signal.addEventListener('abort', () => {
      resolve(err('storage/blocked'));
    });
  });
  try {
    const opened = await Promise.race([openAndFollow(id, givingUp), blocked]);
    if (!opened.ok) OPEN.delete(id);
    return opened;
  } catch (bug) {
    OPEN.delete(id);
    throw bug;
  }
}

async function openAndFollow(id: string, givingUp: AbortController): Promise<Opened> {
  const opened = await openWorkspace({
    wanted: id,
    onTakenAway: () => OPEN.delete(id),
    onBlocked: () => {
      givingUp.abort();
    },
  });
  if (!opened.ok) return err(opened.error.problem.code);
  // Nobody waits for it any more.
  if (givingUp.signal.aborted) opened.value.close();
  return opened;
}
