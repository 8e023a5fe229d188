/** The formats a Store image may have. */
export type ImageFormat = 'png' | 'jpeg' | 'webp';

/** How a file of a format begins; -1 stands for any byte. */
const SIGNATURES: Readonly<Record<ImageFormat, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50],
};
const FORMATS = Object.keys(SIGNATURES) as ImageFormat[];

/** The format whose signature the bytes begin with, or null. */
export function signatureOf(bytes: Uint8Array): ImageFormat | null {
  const fits = (format: ImageFormat): boolean =>
    SIGNATURES[format].every((byte, index) => byte === -1 || bytes[index] === byte);
  return FORMATS.find(fits) ?? null;
}

/**
 * Whether an image reaches its end: a header alone tells its dimensions, also when the rest was
 * lost on the way.
 */
export function isWhole(bytes: Uint8Array, format: ImageFormat): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'png') return isWholePng(view);
  return format === 'webp' ? isWholeWebp(view) : isWholeJpeg(view);
}

/** A PNG is chunks (length, name, data, checksum), of which IEND is the last. */
function isWholePng(view: DataView): boolean {
  const IEND = 0x49454e44;
  let at = 8;
  while (at + 12 <= view.byteLength) {
    const end = at + 12 + view.getUint32(at);
    if (end > view.byteLength) return false;
    if (view.getUint32(at + 4) === IEND) return true;
    at = end;
  }
  return false;
}

/** A RIFF file states its length behind its first four letters. */
function isWholeWebp(view: DataView): boolean {
  return view.byteLength >= 8 && view.getUint32(4, true) + 8 <= view.byteLength;
}

/** A JPEG is segments with a length, and scans, which run up to the next true marker, until EOI. */
function isWholeJpeg(view: DataView): boolean {
  const EOI = 0xd9;
  let at = 2;
  while (at + 2 <= view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || !isMarker(marker)) {
      at += 1;
      continue;
    }
    if (marker === EOI) return true;
    const isScan = marker === 0xda;
    if (at + 4 > view.byteLength) return false;
    at += 2 + view.getUint16(at + 2);
    if (isScan) at = endOfScan(view, at);
  }
  return false;
}

/** Where the data of a scan ends: at the next marker, or at the end of the file. */
function endOfScan(view: DataView, start: number): number {
  let at = start;
  while (at + 2 <= view.byteLength) {
    if (view.getUint8(at) === 0xff && isMarker(view.getUint8(at + 1))) return at;
    at += 1;
  }
  return at;
}

/** Stuffed zeros, fill bytes and restarts inside a scan look like markers, but are none. */
function isMarker(byte: number): boolean {
  return byte !== 0x00 && byte !== 0xff && byte !== 0x01 && !(byte >= 0xd0 && byte <= 0xd8);
}
