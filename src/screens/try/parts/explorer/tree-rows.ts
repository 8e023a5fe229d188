import { nodePath } from '../../../../actions/try/product-requests.ts';
import type { ApiNode } from '../../../../actions/try/view-api-tree.ts';

/** A node of the tree as it stands on the screen. */
export interface TreeRow {
  /** Its path, which is its name here. */
  readonly id: string;
  readonly node: ApiNode;
  readonly level: number;
  /** Which of its siblings it is, from 1, and of how many. */
  readonly place: number;
  readonly siblings: number;
  /** Whether what it holds is shown; null for what holds nothing. */
  readonly isOpen: boolean | null;
  /** Where in its label the sought letters stand; null for nowhere. */
  readonly hit: Hit | null;
}

/** A run of letters: from, until. */
export type Hit = readonly [from: number, until: number];

const COLLATOR = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });

/** What a row is called: what people call it, else its name; nothing for the root. */
export function labelOf({ title, path }: ApiNode): string {
  return title ?? path.at(-1) ?? '';
}

/** Where a text has the letters that are sought, whatever their case and accents. */
export function findLetters(text: string, sought: string): Hit | null {
  const letters = sought.trim();
  if (letters === '') return null;
  for (let from = 0; from + letters.length <= text.length; from += 1) {
    const until = from + letters.length;
    if (COLLATOR.compare(text.slice(from, until), letters) === 0) return [from, until];
  }
  return null;
}

/**
 * The rows that are to be seen: below what is open; while something is sought, whatever leads to a
 * label that has its letters, and what lies below such a one.
 */
export function treeRows(
  tree: ApiNode,
  expanded: readonly string[],
  sought: string,
): readonly TreeRow[] {
  const isExpanded = new Set(expanded);
  const isSeeking = sought.trim() !== '';
  const rows: TreeRow[] = [];

  function add(nodes: readonly ApiNode[], level: number, isWithin: boolean): void {
    const shown = isSeeking && !isWithin ? nodes.filter((node) => leadsTo(node, sought)) : nodes;
    for (const [index, node] of shown.entries()) {
      const id = nodePath(node.path);
      const hit = findLetters(labelOf(node), sought);
      const holdsHit = isSeeking && node.children.some((child) => leadsTo(child, sought));
      const isOpen = node.children.length === 0 ? null : holdsHit || isExpanded.has(id);
      rows.push({ id, node, level, place: index + 1, siblings: shown.length, isOpen, hit });
      // Of what is found all is there to open, unless it holds finds itself.
      if (isOpen === true) add(node.children, level + 1, !holdsHit && (isWithin || hit !== null));
    }
  }

  add([tree], 1, false);
  return isSeeking && rows.every(({ hit }) => hit === null) ? [] : rows;
}

function leadsTo(node: ApiNode, sought: string): boolean {
  const isFound = findLetters(labelOf(node), sought) !== null;
  return isFound || node.children.some((child) => leadsTo(child, sought));
}

/** How many nodes are called by what is sought. */
export function countHits(rows: readonly TreeRow[]): number {
  return rows.filter(({ hit }) => hit !== null).length;
}

/**
 * The node at a path, or the nearest one that there is: in another home the first device of the
 * kind stands for one that is not there.
 */
export function nearestNode(tree: ApiNode, path: readonly string[]): ApiNode {
  let node = tree;
  for (const name of path) {
    const same = node.children.find((child) => child.path.at(-1) === name);
    const next = same ?? (isList(node) ? node.children[0] : undefined);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function isList({ path: [top, ...rest] }: ApiNode): boolean {
  return top === 'structures' ? rest.length === 0 : top === 'devices' && rest.length === 1;
}

/** The nodes that lead to a path, as `expanded` names them, without the one at its end. */
export function idsAbove(path: readonly string[]): string[] {
  return path.map((_name, depth) => nodePath(path.slice(0, depth)));
}

/** How many fields lie below a node, and how many of them can be read and written. */
export function countFields(node: ApiNode): {
  readonly all: number;
  readonly read: number;
  readonly write: number;
} {
  const own = node.field === null ? 0 : 1;
  return node.children.map(countFields).reduce(
    (sum, one) => ({
      all: sum.all + one.all,
      read: sum.read + one.read,
      write: sum.write + one.write,
    }),
    { all: own, read: own * Number(node.canRead), write: own * Number(node.canWrite) },
  );
}
