import { readImageFile } from '../../src/actions/read-image-file.ts';
import type { Image } from '../../src/domain/image.ts';
import { imageBytes } from './store-entry.ts';

/** An image of test/fixtures/images, as the form reads it. */
export async function readFixture(name: string): Promise<Image> {
  const file = new File([imageBytes(name)], name);
  const result = await readImageFile({ clock: { now: () => 1 } }, file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
