import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { LIMITS } from '../../src/domain/limits.ts';
import type { ImageRecord } from '../../src/transfer/document.ts';

/** A real PNG of few bytes: one of the smallest that a Store shows, in one shade from 0 to 255. */
function tinyPng(shade: number): Uint8Array {
  const side = LIMITS.imageLeastSide;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits of grey for each pixel; each row begins with the number of its filter.
  header[8] = 8;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side, shade)]);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(name: string, data: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A stored image of one shade, as a document holds it. */
export function imageRecord(shade: number, changes: Partial<ImageRecord> = {}): ImageRecord {
  const bytes = tinyPng(shade);
  return {
    id: createHash('sha256').update(bytes).digest('hex'),
    type: 'image/png',
    width: LIMITS.imageLeastSide,
    height: LIMITS.imageLeastSide,
    size: bytes.length,
    content: Buffer.from(bytes).toString('base64'),
    addedAt: 1000,
    ...changes,
  };
}
