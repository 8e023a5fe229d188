/** A run of a line of program text, and what it is. */
export interface Tint {
  readonly text: string;
  readonly tone: 'comment' | 'name' | 'text' | 'plain';
}

const TEXT = /"(?:[^"\\]|\\.)*"|'[^']*'/gu;
const NAME = /^(?<name>[A-Z_][\w]*)(?<rest>=.*)$/u;

/**
 * Tells comments, texts and names of a line apart, so that a preview reads more easily. It knows
 * no language; what it gets wrong has another colour, and nothing else.
 */
export function tintLine(line: string, comment: string | null): readonly Tint[] {
  if (comment !== null && line.trimStart().startsWith(comment)) {
    return [{ text: line, tone: 'comment' }];
  }
  const variable = NAME.exec(line)?.groups;
  if (variable !== undefined) {
    return [
      { text: variable.name ?? '', tone: 'name' },
      { text: variable.rest ?? '', tone: 'plain' },
    ];
  }
  const tints: Tint[] = [];
  let end = 0;
  for (const found of line.matchAll(TEXT)) {
    if (found.index > end) tints.push({ text: line.slice(end, found.index), tone: 'plain' });
    end = found.index + found[0].length;
    const isName = line[end] === ':';
    tints.push({ text: found[0], tone: isName ? 'name' : 'text' });
  }
  if (end < line.length) tints.push({ text: line.slice(end), tone: 'plain' });
  return tints;
}
