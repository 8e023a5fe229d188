import js2xliff from 'xliff/js2xliff';
import xliff12ToJs from 'xliff/xliff12ToJs';
import xliff2js from 'xliff/xliff2js';
import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import {
  lineAt,
  TRANSLATION_FILE_LIMIT,
  type ReadRow,
  type TranslationFile,
} from './translation-file.ts';

const FILE_ID = 'client';
/** The parser below the library takes a file that breaks off for a whole one. */
const ENDS = /<\/xliff\s*>\s*(?:<!--[^]*-->\s*)?$/u;

/** A translator's file as XLIFF 2.0, one unit per text. */
export function writeTranslationXliff(file: TranslationFile): string {
  const units = file.rows.map(({ key, source, target, note }) => {
    const unit = {
      source: escaped(source),
      ...(target === '' ? {} : { target: escaped(target) }),
      ...(note === '' ? {} : { note: escaped(note) }),
    };
    return [key, unit] as const;
  });
  const document = {
    resources: { [FILE_ID]: Object.fromEntries(units) },
    sourceLanguage: file.sourceLocale,
    targetLanguage: file.targetLocale,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${js2xliff(document, atOnce)}\n`;
}

/** The library takes `&amp;` in a text for an ampersand that is escaped already. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** Any callback makes the library answer at once instead of by a promise. */
function atOnce(): void {
  // What it returns is enough.
}

/**
 * Reads XLIFF 2.x or 1.2. Gives translation/too-large, not-xliff, no-target, inline-markup: all
 * that are found.
 */
export function readTranslationXliff(
  text: string,
): Result<TranslationFile<ReadRow>, readonly Problem[]> {
  if (text.length > TRANSLATION_FILE_LIMIT) {
    const values = { limit: TRANSLATION_FILE_LIMIT, size: text.length };
    return err([problem('translation/too-large', values)]);
  }
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { sourceLanguage, targetLanguage, resources } = parsed.value;
  if (!sourceLanguage) return err([problem('translation/not-xliff', { line: 1 })]);
  if (!targetLanguage) return err([problem('translation/no-target', {})]);
  const units = Object.values(resources).flatMap((file) => Object.entries(file));
  const rows = units.map(([key, unit]) => ({ key, line: lineOf(text, key), unit }));
  const broken = rows.filter(({ unit }) => !isPlain(unit.source) || !isPlain(unit.target));
  if (broken.length > 0) {
    return err(broken.map(({ line, key }) => problem('translation/inline-markup', { line, key })));
  }
  return ok({
    sourceLocale: sourceLanguage,
    targetLocale: targetLanguage,
    rows: rows.map(({ key, line, unit }) => ({
      key,
      line,
      source: textOf(unit.source),
      target: textOf(unit.target),
      note: textOf(unit.note),
    })),
  });
}

interface Unit {
  readonly source?: unknown;
  readonly target?: unknown;
  readonly note?: unknown;
}

interface Parsed {
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>;
}

function parse(text: string): Result<Parsed, readonly Problem[]> {
  if (!ENDS.test(text)) {
    return err([problem('translation/not-xliff', { line: lineAt(text, text.length) })]);
  }
  const isOld = /<xliff\b[^>]*\bversion\s*=\s*["']1\./u.test(text);
  let document: Partial<Parsed> | undefined;
  let line = 1;
  try {
    (isOld ? xliff12ToJs : xliff2js)(text, (failure: unknown, found: unknown) => {
      if (failure) line = failureLine(failure);
      else document = found as Partial<Parsed>;
    });
  } catch (failure) {
    // The library trips over well-formed XML that is no XLIFF.
    line = failureLine(failure);
  }
  const resources = document?.resources;
  if (resources === undefined) return err([problem('translation/not-xliff', { line })]);
  return ok({ ...document, resources });
}

/** The parser below the library counts lines from 0, in its message. */
function failureLine(failure: unknown): number {
  const message = failure instanceof Error ? failure.message : '';
  return Number(/Line: (?<line>\d+)/u.exec(message)?.groups?.line ?? 0) + 1;
}

function lineOf(text: string, key: string): number {
  const at = [`id="${key}"`, `id='${key}'`].map((one) => text.indexOf(one)).find((one) => one >= 0);
  return lineAt(text, at ?? 0);
}

/** A text with elements in it comes as a list. */
function isPlain(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
