import { describe, expect, it } from 'vitest';
import { isWhole, signatureOf } from '../../src/domain/image-bytes.ts';
import { imageBytes } from '../builders/store-entry.ts';

const jpeg = (...bytes: number[]) => isWhole(Uint8Array.from([0xff, 0xd8, ...bytes]), 'jpeg');
const APP0 = [0xff, 0xe0, 0x00, 0x04, 0xff, 0xd9];
const SCAN = [0xff, 0xda, 0x00, 0x02];

it.each([
  ['evening.png', 'png'],
  ['day.jpg', 'jpeg'],
  ['morning.webp', 'webp'],
  ['other.gif', null],
  ['renamed.png', null],
])('%s begins as %s', (name, format) => {
  expect(signatureOf(imageBytes(name))).toBe(format);
});

it('takes bytes behind the end, as some cameras write', () => {
  for (const [name, format] of [
    ['evening.png', 'png'],
    ['day.jpg', 'jpeg'],
    ['morning.webp', 'webp'],
  ] as const) {
    expect(isWhole(Uint8Array.from([...imageBytes(name), 1, 2, 3]), format)).toBe(true);
  }
});

describe('a JPEG ends at its own end marker', () => {
  it.each([
    ['not at one inside a segment', [...APP0, 0xff, 0xe1], false],
    ['nor where a segment breaks off', [0xff, 0xe0, 0x00, 0x40, 0xff, 0xd9], false],
    ['nor within a scan', [...APP0, ...SCAN, 1, 2], false],
    ['behind stuffed zeros', [...SCAN, 0xff, 0x00, 0xff, 0xd9], true],
    ['behind restarts', [...SCAN, 1, 0xff, 0xd0, 2, 0xff, 0xd9], true],
    ['behind fill bytes', [...SCAN, 1, 0xff, 0xff, 0xd9], true],
    ['behind a second scan', [...SCAN, 1, ...APP0, ...SCAN, 2, 0xff, 0xd9], true],
    ['not within the second scan', [...SCAN, 1, ...APP0, ...SCAN, 2], false],
  ])('%s', (_where, bytes, expected) => {
    expect(jpeg(...bytes)).toBe(expected);
  });
});

it('takes no chunk of a PNG that claims to be longer than the file', () => {
  const bytes = imageBytes('evening.png');
  new DataView(bytes.buffer).setUint32(8, 0xffffffff);
  expect(isWhole(bytes, 'png')).toBe(false);
});
