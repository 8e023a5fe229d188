import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import { unpackLink } from '../../transfer/share-link.ts';

/** What came in, unpacked as far as a session can read it. */
export interface TakenIn {
  readonly source: Blob | string;
  /** It came as a link, so somebody has handed it on. */
  readonly isShared: boolean;
}

/** A link has it in its address; a text code is nothing but letters of base64url, and many. */
const LINK = /^\s*\S*#\/open\//u;
const TEXT_CODE = /^[\w\s-]{40,}$/u;

/**
 * What was pasted or read off a picture: a share link or a text code is unpacked, anything else is
 * the text of a document. Gives link/damaged and link/too-large.
 */
export async function takeInText(text: string): Promise<Result<TakenIn, Refusals>> {
  if (LINK.test(text) || TEXT_CODE.test(text)) return takeInLink(text);
  return ok({ source: text, isShared: false });
}

/**
 * A file: a picture is looked through for the QR code of a link, anything else is a document.
 * Gives the problems of readQr.
 */
export async function takeInFile(file: File): Promise<Result<TakenIn, Refusals>> {
  if (!file.type.startsWith('image/')) return ok({ source: file, isShared: false });
  // Looking for codes takes a lot of program, and few people bring pictures.
  const { readQr } = await import('./read-qr.ts');
  const found = await readQr(file);
  return found.ok ? ok({ source: found.value, isShared: true }) : err([found.error]);
}

/** What a share link carries; the whole link, or what stands behind its last slash. */
export async function takeInLink(data: string): Promise<Result<TakenIn, Refusals>> {
  const unpacked = await unpackLink(data);
  return unpacked.ok ? ok({ source: unpacked.value, isShared: true }) : err([unpacked.error]);
}
