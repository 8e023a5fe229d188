import type { Client } from '../domain/client.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { err, type Result } from '../shared/result.ts';
import { readTranslationCsv } from '../transfer/translation-csv.ts';
import { TRANSLATION_FILE_LIMIT } from '../transfer/translation-file.ts';
import { planTranslations, type TranslationPlan } from '../transfer/translation-plan.ts';
import { readTranslationXliff } from '../transfer/translation-xliff.ts';

export type { TranslationPlan } from '../transfer/translation-plan.ts';

/**
 * Reads a translator's file and plans what it would change; writes nothing. What it is, its content
 * says: XML is XLIFF, all else CSV. Gives translation/too-large, translation/not-utf-8, and the
 * problems of reading and planning.
 */
export async function readTranslationFile(
  client: Client,
  file: Blob,
): Promise<Result<TranslationPlan, readonly Problem[]>> {
  if (file.size > TRANSLATION_FILE_LIMIT) {
    const values = { limit: TRANSLATION_FILE_LIMIT, size: file.size };
    return err([problem('translation/too-large', values)]);
  }
  const text = decode(await file.arrayBuffer());
  if (text === null) return err([problem('translation/not-utf-8', {})]);
  const isXml = /^\s*</u.test(text);
  const read = isXml ? readTranslationXliff(text) : readTranslationCsv(text);
  return read.ok ? planTranslations(client, read.value) : read;
}

/** The text of UTF-8 bytes, without a byte order mark; null when they are none. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
