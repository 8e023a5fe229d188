/** Values by key, as an editor holds them; an absent key and an empty value are the same. */
export type Values = Readonly<Record<string, string>>;

/** A value by key, and never what the prototype happens to have. */
export function valueOf(values: Values, key: string): string {
  return Object.hasOwn(values, key) ? (values[key] ?? '') : '';
}

/**
 * Three-way merge: what was edited here since `base` stays, everything else follows `theirs`, as
 * another tab has saved it.
 */
export function mergeEdits(base: Values, mine: Values, theirs: Values): Record<string, string> {
  const keys = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  const merged = [...keys].map((key): [string, string] => {
    const isEdited = valueOf(mine, key) !== valueOf(base, key);
    return [key, valueOf(isEdited ? mine : theirs, key)];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== ''));
}
