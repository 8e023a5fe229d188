import { imageDimensionsFromData } from 'image-dimensions';
import { err, ok, type Result } from '../shared/result.ts';
import type { Image } from './image.ts';
import { isWhole, signatureOf } from './image-bytes.ts';
import { LIMITS } from './limits.ts';
import { problem, type Problem } from './problem.ts';

/** What the bytes of an image say of it. */
export type ImageFacts = Pick<Image, 'type' | 'width' | 'height' | 'size'>;

const TYPES = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

/** Refuses a file of more than LIMITS.imageBytes (ours), before anything of it is read. */
export function checkImageSize(size: number, file: string): Problem | null {
  const limit = LIMITS.imageBytes / 1_000_000;
  if (size <= LIMITS.imageBytes) return null;
  return problem('image/too-large', { file, megabytes: size / 1_000_000, limit });
}

/**
 * Checks an image by its bytes, whatever its name says: PNG, JPEG or WebP, whole, and of a size a
 * Store can show (all ours). `file` is its name, for the message. Gives the image/… problems.
 */
export function checkImageFile(bytes: Uint8Array, file: string): Result<ImageFacts, Problem> {
  const tooLarge = checkImageSize(bytes.length, file);
  if (tooLarge !== null) return err(tooLarge);
  const signature = signatureOf(bytes);
  const found = imageDimensionsFromData(bytes);
  if (signature === null) {
    return found === undefined
      ? err(problem('image/not-an-image', { file }))
      : err(problem('image/other-format', { file, format: found.type.toUpperCase() }));
  }
  if (found === undefined || !isWhole(bytes, signature)) {
    return err(problem('image/truncated', { file }));
  }
  const { width, height } = found;
  const { imageLeastSide: least, imageMostSide: limit } = LIMITS;
  if (Math.max(width, height) > limit) {
    return err(problem('image/too-many-pixels', { file, width, height, limit }));
  }
  if (Math.min(width, height) < least) {
    return err(problem('image/too-few-pixels', { file, width, height, least }));
  }
  return ok({ type: TYPES[signature], width, height, size: bytes.length });
}
