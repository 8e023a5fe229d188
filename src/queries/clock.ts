import type { Workspace } from '../storage/workspace.ts';

/** How far the workspace's clock is ahead of real time, in ms. */
export async function clockOffset({ database }: Workspace): Promise<number> {
  return Number((await database.meta.get('clockOffset'))?.value ?? 0);
}
