import { refusedBy } from '../../simulator/refusing-rule.ts';
import type { StorageProblemCode } from '../../storage/storage-problem.ts';

/** What went wrong, in the words of the wire, which knows one language. */
const SENTENCES: Readonly<Record<StorageProblemCode, string>> = {
  'storage/unavailable': 'This browser keeps no data for the sandbox.',
  'storage/newer-database': 'The data of the sandbox is of a newer version. Load its page again.',
  'storage/blocked': 'Another tab keeps the data of the sandbox in an older version. Close it.',
  'storage/full': 'There is no room left on the disk of the sandbox.',
  'storage/closed': 'The data of the sandbox was closed or removed. Load its page again.',
  'storage/corrupt': 'The data of the sandbox cannot be read.',
};

/** What a request gets while no workspace can answer it. */
export type Unanswered = StorageProblemCode | 'sandbox/no-workspace';

/**
 * The answer where the data cannot be reached: 503 and a sentence, under the names that either kind
 * of client looks for (ours; the service had nothing of the kind).
 */
export function storageAnswer(code: Unanswered): Response {
  const sentence =
    code === 'sandbox/no-workspace'
      ? 'The sandbox has no workspace yet. Open its page once.'
      : SENTENCES[code];
  const body = { error: code, error_description: sentence, message: sentence };
  const headers = { 'cache-control': 'no-store', 'retry-after': '5' };
  return refusedBy(code, Response.json(body, { status: 503, headers }));
}
