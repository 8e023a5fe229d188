import type { Problem } from '../../domain/problem.ts';
import { bytesOf } from '../../shared/base64.ts';
import { refuse } from '../../transfer/document-refusal.ts';
import type { ImageRecord } from '../../transfer/document.ts';

/** SHA-256 in hexadecimal. */
export type HashOf = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/**
 * Refuses an image that is not what its id says: images are shared by the hash of their bytes, and
 * a false one would show in the place of another. Gives document/breaks-rule with record/image-differs.
 */
export async function checkImageHashes(
  images: readonly ImageRecord[],
  hashOf: HashOf,
  onProgress: (done: number) => void,
): Promise<Problem | null> {
  for (const [index, { id, content }] of images.entries()) {
    if ((await hashOf(bytesOf(content))) !== id) {
      const path = ['records', 'images', index, 'id'];
      return refuse('document/breaks-rule', path, { rule: 'record/image-differs' });
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
