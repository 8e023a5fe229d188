import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkImageFile, checkImageSize } from '../../src/domain/image-file.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { imageBytes } from '../builders/store-entry.ts';

const codeOf = (bytes: Uint8Array): string | undefined => {
  const checked = checkImageFile(bytes, 'photo.png');
  return checked.ok ? undefined : checked.error.code;
};

/** The header of a PNG of these dimensions, in front of a real one's chunks. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = imageBytes('evening.png');
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('checkImageFile', () => {
  it.each([
    ['evening.png', 'image/png'],
    ['day.jpg', 'image/jpeg'],
    ['morning.webp', 'image/webp'],
  ])('reads %s by its bytes, whatever it is called', (name, type) => {
    const bytes = imageBytes(name);
    expect(checkImageFile(bytes, 'notes.txt')).toEqual({
      ok: true,
      value: { type, width: 640, height: 400, size: bytes.length },
    });
  });

  it.each([
    ['renamed.png', 'image/not-an-image', { file: 'photo.png' }],
    ['other.gif', 'image/other-format', { file: 'photo.png', format: 'GIF' }],
    ['truncated.png', 'image/truncated', { file: 'photo.png' }],
    ['truncated.jpg', 'image/truncated', { file: 'photo.png' }],
    ['truncated.webp', 'image/truncated', { file: 'photo.png' }],
    ['oversized.png', 'image/too-many-pixels', { file: 'photo.png', width: 8000, height: 400, limit: 4096 }], // prettier-ignore
    ['tiny.png', 'image/too-few-pixels', { file: 'photo.png', width: 200, height: 120, least: 320 }], // prettier-ignore
  ])('refuses %s: %s', (name, code, values) => {
    expect(checkImageFile(imageBytes(name), 'photo.png')).toMatchObject({
      ok: false,
      error: { code, values },
    });
  });

  it.each([
    [320, 320, undefined],
    [4096, 4096, undefined],
    [319, 4000, 'image/too-few-pixels'],
    [4000, 319, 'image/too-few-pixels'],
    [4097, 320, 'image/too-many-pixels'],
    [320, 4097, 'image/too-many-pixels'],
    [0, 0, 'image/too-few-pixels'],
  ])('judges %d × %d pixels: %s', (width, height, code) => {
    expect(codeOf(pngOf(width, height))).toBe(code);
  });

  it('refuses an empty file, and a signature with nothing behind it', () => {
    expect(codeOf(new Uint8Array())).toBe('image/not-an-image');
    expect(codeOf(imageBytes('evening.png').slice(0, 8))).toBe('image/truncated');
    expect(codeOf(imageBytes('day.jpg').slice(0, 3))).toBe('image/truncated');
    expect(codeOf(imageBytes('morning.webp').slice(0, 12))).toBe('image/truncated');
  });

  it.each(['evening.png', 'day.jpg', 'morning.webp'])(
    'refuses %s cut off anywhere, without throwing',
    (name) => {
      const bytes = imageBytes(name);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
          expect(['image/not-an-image', 'image/truncated']).toContain(
            codeOf(bytes.slice(0, length)),
          );
        }),
      );
    },
  );

  it('never throws, whatever the bytes', () => {
    const start = fc.constantFrom('evening.png', 'day.jpg', 'morning.webp').map(imageBytes);
    fc.assert(
      fc.property(start, fc.nat(40), fc.uint8Array({ maxLength: 200 }), (bytes, keep, rest) => {
        expect(() => codeOf(Uint8Array.from([...bytes.slice(0, keep), ...rest]))).not.toThrow();
      }),
    );
  });
});

it('refuses what is too large by its size alone', () => {
  expect(checkImageSize(LIMITS.imageBytes, 'a.png')).toBeNull();
  expect(checkImageSize(LIMITS.imageBytes + 1, 'a.png')).toMatchObject({
    code: 'image/too-large',
    values: { file: 'a.png', megabytes: 2.000001, limit: 2 },
  });
  expect(codeOf(new Uint8Array(LIMITS.imageBytes + 1))).toBe('image/too-large');
});
