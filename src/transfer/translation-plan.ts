import type { Client } from '../domain/client.ts';
import type { Localization } from '../domain/localization.ts';
import {
  findLocalization,
  localizedText,
  textKeysOf,
  type TextKey,
} from '../domain/localized-text.ts';
import { emptyLocalization } from '../domain/localization-changes.ts';
import { readLocaleTag } from '../domain/locale-tag.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { checkTextChanges } from '../domain/text-changes.ts';
import { cleanText } from '../domain/text-input.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { ReadRow, TranslationFile, TranslationRow } from './translation-file.ts';

/** A text that an import would change. */
export interface TranslationChange {
  readonly key: TextKey;
  readonly line: number;
  /** What is stored now; empty when the text is missing. */
  readonly before: string;
  readonly after: string;
  /** The source as the translator had it. */
  readonly source: string;
  /** The source has changed since the file was written: the translation is born out of date. */
  readonly isSourceChanged: boolean;
}

/** A row that keeps the whole file from being imported, and why. */
export interface BrokenRow {
  readonly line: number;
  readonly key: string;
  readonly problem: Problem;
}

/** What an import would do, shown before anything is written. */
export interface TranslationPlan {
  readonly sourceLocale: string;
  readonly targetLocale: string;
  /** The client has no localization of that locale yet. */
  readonly addsLocale: boolean;
  readonly changes: readonly TranslationChange[];
  /** How many texts stay as they are: equal, or not translated in the file. */
  readonly unchanged: number;
  /** Nothing is imported while there is one: no file is half-applied. */
  readonly broken: readonly BrokenRow[];
}

/** The texts of a client for a translator. `notes` says of each text where it is shown. */
export function translationFileOf(
  client: Client,
  sourceLocale: string,
  targetLocale: string,
  notes: (key: TextKey) => string,
): TranslationFile {
  const source = findLocalization(client, sourceLocale);
  const target = findLocalization(client, targetLocale);
  const rows: TranslationRow[] = textKeysOf(client).map((key) => ({
    key,
    source: localizedText(source, key),
    target: localizedText(target, key),
    note: notes(key),
  }));
  return { sourceLocale, targetLocale, rows };
}

/**
 * Compares a translator's file with the client as it is. Gives what refuses the file as a whole:
 * the problems of readLocaleTag for its target, translation/unknown-source and
 * translation/same-locale; refused rows are part of the plan.
 */
export function planTranslations(
  client: Client,
  file: TranslationFile<ReadRow>,
): Result<TranslationPlan, readonly Problem[]> {
  const target = readLocaleTag(file.targetLocale);
  if (!target.ok) return err([target.error]);
  const source = readLocaleTag(file.sourceLocale);
  const sourceLocale = source.ok ? source.value : file.sourceLocale;
  const sourceTexts = findLocalization(client, sourceLocale);
  if (sourceTexts === undefined) {
    return err([problem('translation/unknown-source', { locale: sourceLocale })]);
  }
  const targetLocale = target.value;
  if (targetLocale === sourceLocale) {
    return err([problem('translation/same-locale', { locale: targetLocale })]);
  }
  const targetTexts = findLocalization(client, targetLocale);
  const broken: BrokenRow[] = [];
  const all: TranslationChange[] = [];
  const lines = new Map<string, number>();
  for (const row of file.rows) {
    const refusal = checkRow(client, row, lines.get(row.key));
    if (!lines.has(row.key)) lines.set(row.key, row.line);
    if (refusal !== null) {
      broken.push({ line: row.line, key: row.key, problem: refusal });
      continue;
    }
    const key = row.key as TextKey;
    const before = localizedText(targetTexts, key);
    const after = cleanText(row.target);
    // An empty cell is a text that is not translated yet, not one to be removed.
    if (after === '' || after === before) continue;
    const written = cleanText(row.source);
    const isSourceChanged = written !== localizedText(sourceTexts, key);
    all.push({ key, line: row.line, before, after, source: written, isSourceChanged });
  }
  for (const found of textProblems(client, targetTexts ?? emptyLocalization(targetLocale), all)) {
    const key = found.field ?? '';
    broken.push({ line: lines.get(key) ?? 0, key, problem: found });
  }
  const changes = all.filter(({ key }) => !broken.some((row) => row.key === key));
  return ok({
    sourceLocale,
    targetLocale,
    addsLocale: targetTexts === undefined,
    changes,
    unchanged: file.rows.length - changes.length - broken.length,
    broken: broken.sort((one, other) => one.line - other.line),
  });
}

function checkRow(client: Client, row: ReadRow, first: number | undefined): Problem | null {
  const { key, line } = row;
  if (!textKeysOf(client).some((one) => one === key)) {
    return problem('translation/unknown-key', { line, key });
  }
  return first === undefined ? null : problem('translation/twice', { line, key, first });
}

/** What the rules of the forms say of the new texts, the field of each being its key. */
function textProblems(
  client: Client,
  target: Localization,
  changes: readonly TranslationChange[],
): Problem[] {
  return checkTextChanges(
    client,
    target,
    changes.map(({ key, after }) => ({ key, text: after, basedOn: null })),
  );
}
