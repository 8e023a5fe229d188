import type { Client } from '../domain/client.ts';
import type { TextKey } from '../domain/localized-text.ts';
import { clientFileName } from '../transfer/client-file-name.ts';
import { writeTranslationCsv } from '../transfer/translation-csv.ts';
import { translationFileOf } from '../transfer/translation-plan.ts';
import { writeTranslationXliff } from '../transfer/translation-xliff.ts';

export type TranslationFormat = 'csv' | 'xliff';

const FORMATS = {
  csv: { write: writeTranslationCsv, type: 'text/csv', ending: 'csv' },
  xliff: { write: writeTranslationXliff, type: 'application/xliff+xml', ending: 'xlf' },
} as const;

/**
 * Writes the texts of two locales for a translator. `notes` says of each text where it is shown.
 * Returns the file to be saved.
 */
export function writeTranslationFile(
  client: Client,
  { sourceLocale, targetLocale }: { sourceLocale: string; targetLocale: string },
  format: TranslationFormat,
  notes: (key: TextKey) => string,
): { readonly filename: string; readonly text: string; readonly type: string } {
  const { write, type, ending } = FORMATS[format];
  const text = write(translationFileOf(client, sourceLocale, targetLocale, notes));
  return { filename: `${clientFileName(client.name)}-${targetLocale}.${ending}`, text, type };
}
