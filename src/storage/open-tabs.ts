const LOCKS = 'birdhouse-tab-';

/** What a tab holds while it has a workspace open. */
function lockName(workspaceId: string): string {
  return LOCKS + workspaceId;
}

/** The browser's locks; null where there are none. */
function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

/**
 * Makes this tab count among those that have the workspace open, for as long as it lives or until
 * the returned function is called. Where the browser has no locks nothing is counted.
 */
export function countThisTab(workspaceId: string): () => void {
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const held = locks()?.request(lockName(workspaceId), { mode: 'shared' }, () => left);
  // A page that is being left loses the request; nobody waits for it then.
  held?.catch(() => undefined);
  return () => {
    leave();
  };
}

/** How many tabs of this browser have the workspace open; null where that cannot be known. */
export async function countOpenTabs(workspaceId: string): Promise<number | null> {
  const held = (await locks()?.query())?.held;
  return held?.filter(({ name }) => name === lockName(workspaceId)).length ?? null;
}

/**
 * The workspace that a tab has open; null when it has none, or where that cannot be known. `tabId`:
 * the browser's name for it, by which a service worker is told who asks.
 */
export async function workspaceOfTab(tabId: string): Promise<string | null> {
  const held = (await locks()?.query())?.held;
  const lock = held?.find(
    ({ clientId, name = '' }) => clientId === tabId && name.startsWith(LOCKS),
  );
  return lock?.name?.slice(LOCKS.length) ?? null;
}
