import encodeQR from 'qr';
import { checkQrLength } from '../../domain/link-length.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** A QR code as a drawing. */
export interface QrCode {
  /** Its side, with the quiet zone around it, in modules: the drawing's own unit. */
  readonly size: number;
  /** The dark modules, as the path of an SVG. */
  readonly path: string;
}

/** The empty border that readers need, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** The side of one module in a picture, in pixels. */
const MODULE = 6;

/**
 * A QR code that holds a link. With the lowest error correction: it is read off a clean picture or
 * a screen, and fewer modules are easier to catch. Gives export/qr-too-large.
 */
export function makeQr(link: string): Result<QrCode, Problem> {
  const tooLarge = checkQrLength(link.length);
  if (tooLarge !== null) return err(tooLarge);
  const rows = encodeQR(link, 'raw', { ecc: 'low', encoding: 'byte', border: QUIET_ZONE });
  return ok({ size: rows.length, path: rows.map(rowPath).join('') });
}

/** One row's runs of dark modules, each as a rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const letters = row.map((isDark) => (isDark ? 'x' : ' ')).join('');
  return [...letters.matchAll(/x+/gu)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}

/** The QR code as a PNG file, large enough for every module to be whole pixels. */
export async function qrPicture({ size, path }: QrCode): Promise<Blob> {
  const canvas = new OffscreenCanvas(size * MODULE, size * MODULE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(MODULE, MODULE);
  context.fillStyle = 'black';
  context.fill(new Path2D(path));
  return canvas.convertToBlob({ type: 'image/png' });
}
