import { countOpenTabs } from '../storage/open-tabs.ts';
import type { Workspace } from '../storage/workspace.ts';

/** How many tabs of this browser have the workspace open; null where that cannot be known. */
export async function openTabs({ id }: Workspace): Promise<number | null> {
  return countOpenTabs(id).catch(() => null);
}
