import { err, ok, type Result } from '../../shared/result.ts';
import type { ApiRefusal } from './api-error.ts';
import { findField } from './field-table.ts';
import type { Json } from './field.ts';
import { nodePath } from './node-path.ts';
import { isOpen } from './opening.ts';
import { readableTree, wholeTree, type View } from './readable-tree.ts';

/**
 * The node at a path, down to a leaf, cut down to what the token may read. Refuses what does not
 * exist, and what exists but no permission opens (ours: its parent leaves it out without a word).
 */
export function readNode(view: View, path: readonly string[]): Result<Json, ApiRefusal> {
  const found = nodeAt(readableTree(view, path), path);
  if (found !== undefined) return ok(found);
  const whole = wholeTree(view, path);
  return nodeAt(whole, path) === undefined
    ? readWithoutValue(view, whole, path)
    : err({ rule: 'api/forbidden' });
}

/** The node at a path of a tree; undefined when it has none. */
export function nodeAt(tree: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(childOf, tree);
}

function childOf(node: Json | undefined, name: string): Json | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  if (Array.isArray(node) && !/^\d+$/u.test(name)) return undefined;
  return Object.hasOwn(node, name) ? (node as Readonly<Record<string, Json>>)[name] : undefined;
}

/**
 * A field of a node that has no value now is null (ours, as in the database that the API was built
 * on); one that nobody can read is closed.
 */
function readWithoutValue(
  view: View,
  whole: Json,
  path: readonly string[],
): Result<Json, ApiRefusal> {
  const node = nodePath(path);
  const field = node === null ? undefined : findField(node.kind, node.rest.join('.'));
  const depth = path.length - (node?.rest.length ?? 0);
  if (field === undefined || nodeAt(whole, path.slice(0, depth)) === undefined) {
    return err({ rule: 'api/not-found' });
  }
  return isOpen(field.reads, view.permissions) ? ok(null) : err({ rule: 'api/forbidden' });
}
