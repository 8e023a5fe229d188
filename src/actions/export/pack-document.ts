import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { packLink, UNPACKED_LIMIT } from '../../transfer/share-link.ts';

/**
 * Packs a document into the letters that a link carries, without its white space. Gives
 * export/too-large-for-link for one that nobody could unpack.
 */
export async function packDocument(content: Blob): Promise<Result<string, Problem>> {
  if (content.size > 2 * UNPACKED_LIMIT) return tooLarge(content.size);
  const compact = JSON.stringify(JSON.parse(await content.text()));
  const { size } = new Blob([compact]);
  return size > UNPACKED_LIMIT ? tooLarge(size) : ok(await packLink(compact));
}

function tooLarge(size: number): Result<never, Problem> {
  const megabytes = size / 1_000_000;
  const limit = UNPACKED_LIMIT / 1_000_000;
  return err(problem('export/too-large-for-link', { megabytes, limit }));
}
