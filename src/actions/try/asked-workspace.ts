import { workspaceOfTab } from '../../storage/open-tabs.ts';
import { readWorkspaceEntries } from '../../storage/workspace-entries.ts';

/** How long the last opened workspace is taken for that, before it is looked up anew (ms). */
const MEMORY_MS = 1000;

const BY_TAB = new Map<string, string>();
let lastOpened: { readonly id: string | null; readonly readAt: number } | null = null;

/**
 * The workspace that a request is for: the one that the asking tab has open, else the one that was
 * opened last in this browser; null where there is none. Of several tabs the first counts that has
 * one. Throws what IndexedDB throws.
 */
export async function askedWorkspace(tabIds: readonly string[]): Promise<string | null> {
  for (const tabId of tabIds) {
    const found = BY_TAB.get(tabId) ?? (await workspaceOfTab(tabId));
    if (found === null) continue;
    // For as long as it lives: a page that changes its workspace is loaded anew, by another name.
    BY_TAB.set(tabId, found);
    return found;
  }
  const now = Date.now();
  if (lastOpened === null || now - lastOpened.readAt > MEMORY_MS) {
    const entries = await readWorkspaceEntries();
    const id = entries.find(({ openedAt }) => openedAt !== undefined)?.id ?? null;
    // Whoever has none yet may have one the next moment.
    lastOpened = id === null ? null : { id, readAt: now };
  }
  return lastOpened?.id ?? null;
}
