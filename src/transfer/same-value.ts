/** Whether two values are the same as JSON: the order of members does not matter. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const mine = one as Readonly<Record<string, unknown>>;
  const theirs = other as Readonly<Record<string, unknown>>;
  const names = Object.keys(mine);
  if (names.length !== Object.keys(theirs).length) return false;
  return names.every(
    (name) => Object.hasOwn(theirs, name) && isSameValue(mine[name], theirs[name]),
  );
}

/** Whether two lists hold the same records, in whatever order; `keyOf` tells them apart. */
export function areSameRecords<Entry>(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string,
): boolean {
  if (mine.length !== theirs.length) return false;
  const byKey = new Map(mine.map((one) => [keyOf(one), one]));
  return theirs.every((one) => isSameValue(byKey.get(keyOf(one)), one));
}
