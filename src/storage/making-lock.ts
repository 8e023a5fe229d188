/** What a tab or worker holds while it makes a workspace; it lets go when it dies. */
function lockName(workspaceId: string): string {
  return `birdhouse-making-${workspaceId}`;
}

/** The browser's locks; null where there are none. */
function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

/** Does the work of making a workspace so that others can tell. Throws what the work throws. */
export async function whileMaking<Value>(
  workspaceId: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const tried = { isBegun: false };
  const begin = (): Promise<Value> => {
    tried.isBegun = true;
    return work();
  };
  try {
    return await (locks()?.request(lockName(workspaceId), begin) ?? begin());
  } catch (exception) {
    // Some pages have locks that they may not use.
    if (tried.isBegun) throw exception;
    return work();
  }
}

/**
 * Does the work unless somebody is making the workspace at this moment. Where the browser has no
 * locks that cannot be known, and nothing is done. Throws what the work throws.
 */
export async function unlessMaking(workspaceId: string, work: () => Promise<void>): Promise<void> {
  await locks()?.request(lockName(workspaceId), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
