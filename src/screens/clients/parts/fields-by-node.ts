/**
 * Groups field paths by the node they belong to, in order: `thermostats.humidity` becomes
 * `humidity` of `thermostats`.
 */
export function fieldsByNode(paths: readonly string[]): [node: string, fields: string[]][] {
  const nodes = new Map<string, string[]>();
  for (const path of paths) {
    const dot = path.indexOf('.');
    const node = path.slice(0, dot);
    nodes.set(node, [...(nodes.get(node) ?? []), path.slice(dot + 1)]);
  }
  return [...nodes];
}
