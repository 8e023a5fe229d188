import type { Page } from '@playwright/test';
import { makeQr } from '../../../src/actions/export/make-qr.ts';

/** A PNG of the QR code of a link, drawn by the browser. */
export async function qrFile(page: Page, link: string): Promise<Buffer> {
  const qr = makeQr(link);
  if (!qr.ok) throw new Error(qr.error.code);
  const base64 = await page.evaluate(async ({ size, path }) => {
    const canvas = new OffscreenCanvas(size * 4, size * 4);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(4, 4);
    context.fillStyle = 'black';
    context.fill(new Path2D(path));
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, qr.value);
  return Buffer.from(base64, 'base64');
}
