import { findLetters, labelOf, type TreeRow } from './tree-rows.ts';

/** What a key does in the tree: goes to a row, or opens or closes the one it was pressed on. */
export type TreeMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open' | 'close'; readonly ids: readonly string[] };

interface Pressed {
  readonly key: string;
  /** Whether the page reads from right to left, which turns two of the arrows around. */
  readonly isMirrored: boolean;
  /** What was typed before, in quick succession, the key included if it is a letter. */
  readonly typed: string;
}

/**
 * What a key does on a row (WAI-ARIA, tree view); null for one that means nothing there. Choosing a
 * row is left to whoever goes there.
 */
export function treeMove(
  rows: readonly TreeRow[],
  at: number,
  { key, isMirrored, typed }: Pressed,
): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const { id, isOpen } = row;
  const inward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const outward = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
      return go(rows, at + 1);
    case 'ArrowUp':
      return go(rows, at - 1);
    case 'Home':
      return go(rows, 0);
    case 'End':
      return go(rows, rows.length - 1);
    case inward:
      if (isOpen === false) return { kind: 'open', ids: [id] };
      return isOpen === true ? go(rows, at + 1) : null;
    case outward:
      if (isOpen === true) return { kind: 'close', ids: [id] };
      return go(rows, parentOf(rows, at));
    case 'Enter':
    case ' ':
      return isOpen === null ? null : { kind: isOpen ? 'close' : 'open', ids: [id] };
    case '*':
      return { kind: 'open', ids: closedSiblings(rows, at) };
    default:
      return typed === '' ? null : go(rows, nextCalled(rows, at, typed));
  }
}

function go(rows: readonly TreeRow[], to: number): TreeMove | null {
  return rows[to] === undefined ? null : { kind: 'go', to };
}

function parentOf(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 0;
  return rows.slice(0, at).findLastIndex((row) => row.level < level);
}

function closedSiblings(rows: readonly TreeRow[], at: number): string[] {
  const parent = rows[at]?.node.path.slice(0, -1).join('/');
  return rows
    .filter(({ node, isOpen }) => isOpen === false && node.path.slice(0, -1).join('/') === parent)
    .map(({ id }) => id);
}

/** The next row whose label begins like that, the one it starts from last of all. */
function nextCalled(rows: readonly TreeRow[], at: number, typed: string): number {
  // One letter again and again goes from one to the next.
  const letter = typed.slice(0, 1);
  const sought = typed === letter.repeat(typed.length) ? letter : typed;
  const first = sought.length > 1 ? at : at + 1;
  const order = rows.map((_row, index) => (first + index) % rows.length);
  return order.find((index) => beginsWith(rows[index], sought)) ?? -1;
}

function beginsWith(row: TreeRow | undefined, letters: string): boolean {
  if (row === undefined) return false;
  return findLetters(labelOf(row.node).slice(0, letters.length), letters) !== null;
}
