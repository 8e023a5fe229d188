type Work = (lock: object | null) => Promise<unknown>;

/** As much of the browser's locks as making a workspace uses: one holder at a time. */
export function exclusiveLocks() {
  const held = new Set<string>();
  const hold = async (name: string, work: Work): Promise<unknown> => {
    held.add(name);
    try {
      return await work({ name });
    } finally {
      held.delete(name);
    }
  };
  const request = (name: string, ...rest: [Work] | [{ ifAvailable: true }, Work]) => {
    const work = rest.length === 1 ? rest[0] : rest[1];
    if (!held.has(name)) return hold(name, work);
    if (rest.length === 1) throw new Error('Nobody waits for a lock in these tests.');
    return work(null);
  };
  return { request };
}
