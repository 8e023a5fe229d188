import { visit } from 'jsonc-parser';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { refuse } from './document-refusal.ts';
import { DEPTH_LIMIT } from './json-walk.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads a text as JSON. Gives document/empty, document/not-json with the line and column of the
 * first fault, and document/too-deep where a browser gives up for that.
 */
export function parseJson(typed: string): Result<unknown, Problem> {
  const text = typed.startsWith(BYTE_ORDER_MARK) ? typed.slice(1) : typed;
  if (!/\S/u.test(text)) return err(refuse('document/empty', [], {}));
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err(findFault(text));
  }
}

/** The parser that tells the place calls itself for each level, so it gets no more than it bears. */
function findFault(text: string): Problem {
  const end = endOfReach(text);
  const fault = firstFault(end === null ? text : text.slice(0, end), end);
  if (fault !== null) return refuse('document/not-json', [], fault);
  if (end !== null) return refuse('document/too-deep', [], { limit: DEPTH_LIMIT });
  const lines = text.split('\n');
  return refuse('document/not-json', [], {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  });
}

/** Where a text goes deeper than a document may; null when it nowhere does. */
function endOfReach(text: string): number | null {
  let depth = 0;
  const marks = /"(?:[^"\\]|\\.)*"|[[\]{}]/gsu;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > DEPTH_LIMIT) return index;
  }
  return null;
}

class Found extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
  ) {
    super();
  }
}

/** The first fault; what is wrong only because the text was cut at `end` is none. */
function firstFault(text: string, end: number | null): { line: number; column: number } | null {
  try {
    visit(
      text,
      {
        onError: (_code, offset, _length, line, column) => {
          if (end === null || offset < end) throw new Found(line + 1, column + 1);
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (thrown) {
    if (thrown instanceof Found) return { line: thrown.line, column: thrown.column };
  }
  return null;
}
