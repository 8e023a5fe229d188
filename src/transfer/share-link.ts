import { problem, type Problem } from '../domain/problem.ts';
import { base64Of, bytesOf } from '../shared/base64.ts';
import { err, ok, type Result } from '../shared/result.ts';

/** What a link may unpack to, in bytes: far more than any link carries, far less than a bomb. */
export const UNPACKED_LIMIT = 5_000_000;

/**
 * How many packed bytes are unpacked at once. Some browsers unpack all they are given before they
 * ask whether anybody still wants it; a byte can become a thousand.
 */
const PIECE = 1024;

/** The place that both refusals name: there is no document yet to point into. */
const WHOLE = '/';

/**
 * Packs a text, in UTF-8, into letters that an address may hold: deflated, then base64url. Null as
 * soon as it is clear that they would be more than `limit`.
 */
export async function packLink(text: Blob, limit: number): Promise<string | null> {
  const packed = text.stream().pipeThrough(new CompressionStream('deflate-raw'));
  const reader = packed.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.byteLength;
    if (lettersFor(size) > limit) {
      await reader.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** How many letters of base64, without padding, hold so many bytes. */
function lettersFor(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

/**
 * The text that packLink packed. Takes the bare letters, with white space in between as mail
 * programs leave it, or a whole link that ends in them. Stops at UNPACKED_LIMIT. Gives link/damaged
 * and link/too-large.
 */
export async function unpackLink(data: string): Promise<Result<string, Problem>> {
  // Packing never makes a text twice as long.
  if (data.length > 2 * UNPACKED_LIMIT) return tooLarge();
  const packed = packedBytes(data);
  return packed === null ? damaged() : unpack(packed);
}

const damaged = () => err(problem('link/damaged', { place: WHOLE }));
const tooLarge = () =>
  err(problem('link/too-large', { place: WHOLE, limit: UNPACKED_LIMIT / 1_000_000 }));

function packedBytes(data: string): Uint8Array<ArrayBuffer> | null {
  const letters = data.replaceAll(/\s/gu, '').replace(/^.*#\/open\//u, '');
  if (!/^[\w-]+$/u.test(letters)) return null;
  try {
    return bytesOf(letters.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Result<string, Problem>> {
  const reader = pieces(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(text + decoder.decode());
      size += value.byteLength;
      if (size > UNPACKED_LIMIT) {
        await reader.cancel();
        return tooLarge();
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return damaged();
  }
}

function pieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(bytes.subarray(start, start + PIECE));
        start += PIECE;
        if (start >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
