import { problem, type Problem } from './problem.ts';

/** From this length on, chat and mail programs may cut a link (ours; some cut far earlier). */
export const LINK_CAUTION = 8_000;

/** Longer links are not offered (ours): browsers stop taking addresses in at different lengths. */
export const LINK_LIMIT = 100_000;

/** The bytes that the largest QR code holds, at its lowest error correction (ISO/IEC 18004). */
const QR_LIMIT = 2_953;

/** Refuses a link that browsers may cut. Gives export/link-too-long. */
export function checkLinkLength(length: number): Problem | null {
  return length > LINK_LIMIT ? linkTooLong() : null;
}

/** What is said of a link that is longer than LINK_LIMIT. */
export function linkTooLong(): Problem {
  return problem('export/link-too-long', { limit: LINK_LIMIT });
}

/** Refuses a link that no QR code holds; it is ASCII. Gives export/qr-too-large. */
export function checkQrLength(length: number): Problem | null {
  return length > QR_LIMIT ? problem('export/qr-too-large', { length, limit: QR_LIMIT }) : null;
}
