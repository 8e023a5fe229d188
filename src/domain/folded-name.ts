import type { Span } from './problem.ts';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Folds a name for comparison (rulings: names): NFKC, invisible characters dropped, white space of
 * any kind collapsed, trimmed, lower-cased without a locale. Look-alikes of other scripts stay.
 */
export function foldName(name: string): string {
  return foldLetters(name).replace(/\s+/gu, ' ').trim();
}

function foldLetters(letters: string): string {
  return letters
    .normalize('NFKC')
    .replace(IGNORABLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC');
}

/**
 * Where, in a name as typed, the letters stand that fold to `sought`; null when they do not occur.
 * Works cluster by cluster (a base with its marks), which is as good as the whole for every script
 * whose bases do not combine; `sought` is in Latin.
 */
export function findFolded(name: string, sought: string): Span | null {
  let text = '';
  const origins: Span[] = [];
  for (const cluster of name.matchAll(/[^\p{M}]?[\p{M}\p{Default_Ignorable_Code_Point}]*/gsu)) {
    const span = { start: cluster.index, end: cluster.index + cluster[0].length };
    for (const unit of foldLetters(cluster[0]).replace(/\s+/gu, ' ').split('')) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      origins.push(span);
    }
  }
  const at = text.indexOf(sought);
  const first = origins[at];
  const last = origins[at + sought.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
