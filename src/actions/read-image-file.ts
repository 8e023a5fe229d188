import { checkImageFile, checkImageSize } from '../domain/image-file.ts';
import type { Image } from '../domain/image.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Reads a chosen, dropped or pasted file as an image that an entry may show; nothing is stored yet.
 * Its bytes decide, not its name. Gives the image/… problems, image/unreadable when the file went
 * away, image/insecure-page where the browser withholds the hashing that names an image.
 */
export async function readImageFile(
  { clock }: Pick<Workspace, 'clock'>,
  file: File,
): Promise<Result<Image, Problem>> {
  const tooLarge = checkImageSize(file.size, file.name);
  if (tooLarge !== null) return err(tooLarge);
  const bytes = await bytesOf(file);
  if (bytes === null) return err(problem('image/unreadable', { file: file.name }));
  const checked = checkImageFile(bytes, file.name);
  if (!checked.ok) return checked;
  const id = await hashOf(bytes);
  if (id === null) return err(problem('image/insecure-page', {}));
  const { type } = checked.value;
  const content = new Blob([bytes], { type });
  return ok({ id, ...checked.value, content, addedAt: clock.now() });
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal. A page without TLS, other than on localhost, has no `crypto.subtle`. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
