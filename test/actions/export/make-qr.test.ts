import decodeQR from 'qr/decode.js';
import { afterEach, expect, it, vi } from 'vitest';
import { makeQr, qrPicture, type QrCode } from '../../../src/actions/export/make-qr.ts';
import { pictureOf } from '../../builders/canvas.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function made(link: string): QrCode {
  const code = makeQr(link);
  if (!code.ok) throw new Error(code.error.code);
  return code.value;
}

/** What a reader finds in a drawing. */
function read(code: QrCode): string {
  const { width, height, isDark } = pictureOf(code, 3);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    if (isDark(at % width, Math.floor(at / width))) data.fill(0, at * 4, at * 4 + 3);
  }
  return decodeQR({ data, width, height });
}

const link = (length: number) => 'https://birdhouse.example/#/open/'.padEnd(length, 'Ab_-9');

it.each([33, 500, 2_953])('draws a link of %d characters that a reader reads back', (length) => {
  expect(read(made(link(length)))).toBe(link(length));
});

it('keeps an empty border of four modules', () => {
  const { size, path } = made(link(100));
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map((found) =>
    found.slice(1).map(Number),
  );
  expect(Math.min(...places.map(([x]) => x!))).toBe(4);
  expect(Math.min(...places.map(([, y]) => y!))).toBe(4);
  expect(Math.max(...places.map(([x, , width]) => x! + width!))).toBe(size - 4);
});

it('draws no link that is too long for one', () => {
  expect(makeQr(link(2_954))).toMatchObject({ ok: false, error: { code: 'export/qr-too-large' } });
});

it('is a picture of six pixels a module, dark on white', async () => {
  const steps: unknown[] = [];
  const context = {
    fillStyle: '',
    fillRect: (...rectangle: number[]) => steps.push([context.fillStyle, ...rectangle]),
    scale: (x: number, y: number) => steps.push([x, y]),
    fill: (path: { text: string }) => steps.push([context.fillStyle, path.text]),
  };
  class Canvas {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {}
    getContext = () => context;
    convertToBlob = async ({ type }: { type: string }) => Promise.resolve(new Blob([], { type }));
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('Path2D', class { constructor(readonly text: string) {} }); // prettier-ignore
  expect((await qrPicture({ size: 10, path: 'M1 1h1v1h-1z' })).type).toBe('image/png');
  expect(steps).toEqual([
    ['white', 0, 0, 60, 60],
    [6, 6],
    ['black', 'M1 1h1v1h-1z'],
  ]);
});
