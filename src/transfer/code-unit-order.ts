/** Sorts by keys, the first of which weighs most, by code unit: the same order in any language. */
export function inOrder<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Entry[] {
  return entries
    .map((entry) => ({ entry, keys: keysOf(entry) }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ entry }) => entry);
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
