/** One text in a translator's file. */
export interface TranslationRow {
  /** As the file has it; whether the client has such a text is the plan's question. */
  readonly key: string;
  readonly source: string;
  /** Empty while it is not translated. */
  readonly target: string;
  /** For the translator: where the text is shown. Not read back. */
  readonly note: string;
}

/** What travels to a translator and back: the texts of one client in two locales. */
export interface TranslationFile<Row extends TranslationRow = TranslationRow> {
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly rows: readonly Row[];
}

/** A row that was read, with the line where it begins, counted from 1. */
export interface ReadRow extends TranslationRow {
  readonly line: number;
}

/** Larger files hold no texts of one client (ours); in bytes of UTF-8, near enough in characters. */
export const TRANSLATION_FILE_LIMIT = 1_000_000;

/** The line, counted from 1, in which a character stands. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/u).length;
}
