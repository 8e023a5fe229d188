import { problem, type Problem } from '../../domain/problem.ts';
import { bytesOf } from '../../shared/base64.ts';
import { refuseRule } from '../../transfer/document-refusal.ts';
import type { ReadDocument } from '../../transfer/read-document.ts';

/** SHA-256 in hexadecimal. */
export type HashOf = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/**
 * Refuses an image that is not what its id says: images are shared by the hash of their bytes, and
 * a false one would show in the place of another. Gives document/breaks-rule with record/image-differs.
 */
export async function checkImageHashes(
  { isRaw, contents }: Pick<ReadDocument, 'isRaw' | 'contents'>,
  hashOf: HashOf,
  onProgress: (done: number) => void,
): Promise<Problem | null> {
  for (const [index, { id, content }] of contents.tables.images.entries()) {
    const expected = await hashOf(bytesOf(content));
    if (expected !== id) {
      // Where it stood in a raw download is not known any more.
      const path = isRaw ? ['tables', 'images'] : ['records', 'images', index, 'id'];
      return refuseRule(problem('record/image-differs', { expected }), path);
    }
    onProgress(index + 1);
  }
  return null;
}

/**
 * The browser's hashing; null where it withholds that: in a page without TLS, other than on
 * localhost. Nothing can be added to Store entries there, either.
 */
export function platformHash(): HashOf | null {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return null;
  return async (bytes) => {
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
