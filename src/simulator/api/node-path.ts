import { DEVICE_KINDS, type NodeKind } from './field-table.ts';

/** A device or structure by its kind and ID, and where a path goes on from there. */
export interface NodePath {
  readonly kind: Exclude<NodeKind, 'metadata'>;
  readonly id: string;
  /** The names below the node; none for the node itself. */
  readonly rest: readonly string[];
}

/** Reads a path as one to a device or structure, or into one; null for any other. */
export function nodePath([top, ...path]: readonly string[]): NodePath | null {
  if (top === 'structures') return below('structures', path);
  const kind = top === 'devices' ? DEVICE_KINDS.find((one) => one === path[0]) : undefined;
  return kind === undefined ? null : below(kind, path.slice(1));
}

function below(kind: NodePath['kind'], [id, ...rest]: readonly string[]): NodePath | null {
  return id === undefined ? null : { kind, id, rest };
}
