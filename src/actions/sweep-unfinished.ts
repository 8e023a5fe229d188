import { unlessMaking } from '../storage/making-lock.ts';
import { removeUnfinished } from '../storage/unfinished-workspaces.ts';
import { readUnfinished } from '../storage/workspaces.ts';

/**
 * Removes workspaces whose making was cut off when a browser died: they were never listed, so
 * nobody has seen them. What another tab is just making stays. Throws what storage throws.
 */
export async function sweepUnfinished(): Promise<void> {
  for (const id of await readUnfinished()) await unlessMaking(id, () => removeUnfinished(id));
}
