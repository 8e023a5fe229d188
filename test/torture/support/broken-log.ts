import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** LevelDB writes its log in blocks of so many bytes; a record in a block begins with a header. */
const BLOCK = 32_768;
const HEADER = 7;

/**
 * Whether Chromium will find its own store damaged at the next start, and delete everything of the
 * origin. LevelDB appends the header of a record and what belongs to it by two writes. A browser
 * that dies between them leaves a header alone, which the next start takes for the end of the log,
 * and goes on writing behind it; the start after that meets a record whose checksum is wrong. No
 * page can keep a browser from that. `profile`: its folder.
 */
export async function isStoreBroken(profile: string): Promise<boolean> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of files.filter((file) => file.endsWith('.log'))) {
    if (hasWrongChecksum(await readFile(join(folder, name)))) return true;
  }
  return false;
}

/** Whether a log holds a record that is there as a whole, and is not what its header says. */
function hasWrongChecksum(log: Buffer): boolean {
  let at = 0;
  while (at + HEADER <= log.length) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEADER) {
      at += room;
      continue;
    }
    const end = at + HEADER + log.readUInt16LE(at + 4);
    // The end of a log may be cut off: that is what the format is made for.
    if (end > log.length) return false;
    if (log.readUInt32LE(at) !== masked(crc32c(log.subarray(at + 6, end)))) return true;
    at = end;
  }
  return false;
}

/** As LevelDB stores a checksum: a checksum of something that holds checksums would be weak. */
function masked(checksum: number): number {
  return (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_one, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0x82f63b78 : 0);
  return value;
});

function crc32c(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
