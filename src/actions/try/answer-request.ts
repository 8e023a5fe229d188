import type { Exchange } from '../../domain/exchange.ts';
import { handle } from '../../simulator/handle.ts';
import type { World } from '../../simulator/world.ts';
import { simulatorWorld } from '../../storage/simulator-world.ts';
import { storageProblemOf } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { storageAnswer } from './storage-answer.ts';

const WORLDS = new WeakMap<Workspace, World>();

/** The workspace as a world: always the same, for it is by the world that requests are counted. */
function worldOf(workspace: Workspace): World {
  const world = WORLDS.get(workspace) ?? simulatorWorld(workspace);
  WORLDS.set(workspace, world);
  return world;
}

/**
 * Answers a request to the simulator by a workspace; `from`: who passed it on. A failure of storage
 * is a 503; any other exception is a bug and throws.
 */
export async function answerRequest(
  workspace: Workspace,
  request: Request,
  from: Exchange['from'],
): Promise<Response> {
  try {
    return await handle(request, worldOf(workspace), from);
  } catch (exception) {
    const problem = storageProblemOf(exception);
    if (problem === null) throw exception;
    return storageAnswer(problem.code);
  }
}
