import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { refuse } from '../../transfer/document-refusal.ts';
import type { ImportProgress } from './import-session.ts';

/** A document of more megabytes is not looked at (ours). */
const LIMIT = 100;
const MEGABYTE = 1_000_000;

/**
 * The text of a document, without a byte order mark. Gives document/too-large before anything of
 * it is read, document/not-utf8, and import/unreadable when the file went away.
 */
export async function readSource(
  source: Blob | string,
  onProgress: (progress: ImportProgress) => void,
): Promise<Result<string, Problem>> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > LIMIT * MEGABYTE) {
    const values = { megabytes: size / MEGABYTE, limit: LIMIT };
    return err(refuse('document/too-large', [], values));
  }
  onProgress({ stage: 'reading', done: 0, total: size });
  if (typeof source === 'string') return ok(source.replace(/^\ufeff/u, ''));
  const bytes = await bytesOf(source);
  if (bytes === null) return err(problem('import/unreadable', {}));
  const text = decode(bytes);
  return text === null ? err(refuse('document/not-utf8', [], {})) : ok(text);
}

async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
