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

/** The workspaces that any tab of this browser has open; null where that cannot be known. */
export async function openWorkspaceIds(): Promise<string[] | null> {
  const held = (await locks()?.query())?.held;
  if (held === undefined) return null;
  const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(LOCKS));
  return [...new Set(names)].map((name) => name.slice(LOCKS.length));
}
