/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface DifferencePart {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/** Beyond so many pairs of letters the middle is taken as a whole. */
const PAIRS = 1_000_000;

/**
 * How `asked` differs from `expected`, letter by letter (code points). What is the same and what is
 * missing make up `expected`; what is the same and what is extra make up `asked`.
 */
export function characterDifference(expected: string, asked: string): DifferencePart[] {
  const [first, second] = [Array.from(expected), Array.from(asked)];
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  let end = 0;
  const most = Math.min(first.length, second.length) - start;
  while (end < most && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const middle = middleParts(
    first.slice(start, first.length - end),
    second.slice(start, second.length - end),
  );
  return joined([
    { kind: 'same', text: first.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: first.slice(first.length - end).join('') },
  ]);
}

/** By their longest common letters. */
function middleParts(first: readonly string[], second: readonly string[]): DifferencePart[] {
  if (first.length * second.length > PAIRS) {
    return [
      { kind: 'missing', text: first.join('') },
      { kind: 'extra', text: second.join('') },
    ];
  }
  const common = commonLengths(first, second);
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const parts: DifferencePart[] = [];
  let [row, column] = [0, 0];
  while (row < first.length || column < second.length) {
    if (row < first.length && first[row] === second[column]) {
      parts.push({ kind: 'same', text: first[row] ?? '' });
      row += 1;
      column += 1;
    } else if (
      column >= second.length ||
      (row < first.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      parts.push({ kind: 'missing', text: first[row] ?? '' });
      row += 1;
    } else {
      parts.push({ kind: 'extra', text: second[column] ?? '' });
      column += 1;
    }
  }
  return parts;
}

/** Letters that what lies behind each pair of places has in common. */
function commonLengths(first: readonly string[], second: readonly string[]): number[][] {
  const table = Array.from({ length: first.length + 1 }, () =>
    Array.from({ length: second.length + 1 }, () => 0),
  );
  for (let row = first.length - 1; row >= 0; row -= 1) {
    for (let column = second.length - 1; column >= 0; column -= 1) {
      const [line, below] = [table[row] ?? [], table[row + 1] ?? []];
      line[column] =
        first[row] === second[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, line[column + 1] ?? 0);
    }
  }
  return table;
}

/** Without empty parts, and with neighbours of a kind as one. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const done: DifferencePart[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) done[done.length - 1] = { ...last, text: last.text + part.text };
    else done.push(part);
  }
  return done;
}
