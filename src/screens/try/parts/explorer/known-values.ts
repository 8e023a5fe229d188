type Members = Readonly<Record<string, unknown>>;

/** What a product knows of the API, as far as it has been told: a tree like the API's own. */
export type Known = unknown;

/** The value at a path of what is known; undefined for what was never told. */
export function knownAt(known: Known, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) => (isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined),
    known,
  );
}

/** What is known once a node was read: all of it is as it was told. */
export function withRead(known: Known, path: readonly string[], value: unknown): Known {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const node = isNode(known) ? known : {};
  return { ...node, [first]: withRead(knownAt(node, [first]), rest, value) };
}

/** What is known once something was written: the members that were sent; others may have changed. */
export function withWritten(known: Known, path: readonly string[], value: unknown): Known {
  const before = knownAt(known, path);
  const isMerged = isNode(value) && isNode(before);
  return withRead(known, path, isMerged ? { ...before, ...value } : value);
}

function isNode(value: unknown): value is Members {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
