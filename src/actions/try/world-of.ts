import type { World } from '../../simulator/world.ts';
import { simulatorWorld } from '../../storage/simulator-world.ts';
import type { Workspace } from '../../storage/workspace.ts';

const WORLDS = new WeakMap<Workspace, World>();

/**
 * The workspace as a world: always the same, for it is by the world that requests are counted, and
 * that the trace keeps its order.
 */
export function worldOf(workspace: Workspace): World {
  const world = WORLDS.get(workspace) ?? simulatorWorld(workspace);
  WORLDS.set(workspace, world);
  return world;
}
