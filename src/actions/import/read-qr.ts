import { imageDimensionsFromData } from 'image-dimensions';
import decodeQR from 'qr/decode.js';
import { problem, type Problem } from '../../domain/problem.ts';
import { err, type Result } from '../../shared/result.ts';
import { unpackLink } from '../../transfer/share-link.ts';

/** Of a picture, what is decoded: more would only fill the memory (ours). */
const MEGAPIXELS = 40;
/** The bytes in which a picture says how large it is. */
const HEAD = 500_000;
/** The longer side to which a picture is scaled down before it is searched, in pixels. */
const SIDE = 2000;
/** White around it: a picture may be cut at the very edge of its code. */
const MARGIN = 40;
/** How long it is looked for, in ms. */
const PATIENCE = 800;

/**
 * The text of the document whose link a picture shows as a QR code. Gives qr/not-a-picture,
 * qr/too-large, qr/not-found, qr/not-ours, link/damaged and link/too-large.
 */
export async function readQr(file: File): Promise<Result<string, Problem>> {
  const of = { file: file.name };
  const head = await bytesOf(file.slice(0, HEAD));
  if (head === null) return err(problem('qr/not-a-picture', of));
  const { width, height } = imageDimensionsFromData(head) ?? { width: 0, height: 0 };
  if (width * height > MEGAPIXELS * 1_000_000) {
    return err(problem('qr/too-large', { ...of, limit: MEGAPIXELS }));
  }
  const pixels = await pixelsOf(file);
  if (pixels === null) return err(problem('qr/not-a-picture', of));
  const found = textIn(pixels);
  if (found === null) return err(problem('qr/not-found', of));
  return LINK.test(found) ? unpackLink(found) : err(problem('qr/not-ours', of));
}

const LINK = /#\/open\/[\w-]+$/u;

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/** The picture on white, not larger than it needs to be; null when it is none. */
async function pixelsOf(file: File): Promise<ImageData | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const width = Math.ceil(picture.width * scale);
  const height = Math.ceil(picture.height * scale);
  const canvas = new OffscreenCanvas(width + 2 * MARGIN, height + 2 * MARGIN);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, MARGIN, MARGIN, width, height);
  picture.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function textIn({ data, width, height }: ImageData): string | null {
  try {
    return decodeQR({ data, width, height }, { effort: Infinity, timeLimit: PATIENCE });
  } catch {
    return null;
  }
}
