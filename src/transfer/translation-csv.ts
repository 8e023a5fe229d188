import Papa from 'papaparse';
import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { neutraliseFormula, restoreFormula } from './spreadsheet-formula.ts';
import {
  lineAt,
  TRANSLATION_FILE_LIMIT,
  type ReadRow,
  type TranslationFile,
} from './translation-file.ts';

const KEY = 'key';
const NOTE = 'note';
/** Without it a spreadsheet takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A translator's file as CSV (RFC 4180): key, source, target, note, each quoted, formulas
 * neutralised.
 */
export function writeTranslationCsv(file: TranslationFile): string {
  const header = [KEY, file.sourceLocale, file.targetLocale, NOTE];
  const rows = file.rows.map((row) =>
    [row.key, row.source, row.target, row.note].map(neutraliseFormula),
  );
  return `${BYTE_ORDER_MARK}${Papa.unparse([header, ...rows], { quotes: true })}\r\n`;
}

/**
 * Reads such a file, with whichever delimiter a spreadsheet has put between the columns. Gives
 * translation/too-large, not-csv, header, columns: all that are found.
 */
export function readTranslationCsv(
  text: string,
): Result<TranslationFile<ReadRow>, readonly Problem[]> {
  if (text.length > TRANSLATION_FILE_LIMIT) {
    const values = { limit: TRANSLATION_FILE_LIMIT, size: text.length };
    return err([problem('translation/too-large', values)]);
  }
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { lines, broken } = parseLines(content);
  const [header, ...rows] = lines;
  const [key, sourceLocale, targetLocale, ...others] = header?.cells ?? [];
  if (key?.trim() !== KEY || !sourceLocale || !targetLocale || others.some((one) => one !== NOTE)) {
    return err([problem('translation/header', { line: header?.line ?? 1 })]);
  }
  const problems = [...broken, ...rows.flatMap((row) => checkColumns(row))];
  if (problems.length > 0) return err(problems);
  return ok({
    sourceLocale: sourceLocale.trim(),
    targetLocale: targetLocale.trim(),
    rows: rows.map(({ line, cells }) => {
      const [name = '', source = '', target = '', note = ''] = cells.map(restoreFormula);
      return { key: name.trim(), source, target, note, line };
    }),
  });
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseLines(content: string): { lines: Line[]; broken: Problem[] } {
  const lines: Line[] = [];
  const broken: Problem[] = [];
  let start = 0;
  Papa.parse<string[]>(content, {
    delimiter: delimiterOf(content),
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const line = lineAt(content, start);
      start = meta.cursor;
      if (errors.length > 0) broken.push(problem('translation/not-csv', { line }));
      else if (data.some((cell) => cell !== '')) lines.push({ line, cells: data });
    },
  });
  return { lines, broken };
}

/** The header tells: whatever stands behind its first word. Guessing from the texts goes wrong. */
function delimiterOf(content: string): string {
  return /^"?key"?\s*(?<delimiter>[,;\t|])/u.exec(content)?.groups?.delimiter ?? ',';
}

function checkColumns({ line, cells }: Line): Problem[] {
  const found = cells.length;
  if (found === 3 || found === 4) return [];
  return [problem('translation/columns', { line, expected: 3, found })];
}
