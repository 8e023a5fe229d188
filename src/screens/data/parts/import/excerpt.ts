/** Larger sources are not searched for the line that broke (bytes or characters). */
const READABLE = 2_000_000;
/** How much of the line is shown before and behind the place (characters). */
const AROUND = 48;

/** A piece of a line, with the place in the middle: `mark` is the letter that broke it. */
export interface Excerpt {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/**
 * The words around a place of a text, line and column counted from 1. Null where there is nothing to
 * show, or too much to look through. Letters that would not show, or would turn others about, are
 * replaced by a mark.
 */
export async function readExcerpt(
  source: Blob | string,
  line: number,
  column: number,
): Promise<Excerpt | null> {
  const isText = typeof source === 'string';
  if ((isText ? source.length : source.size) > READABLE) return null;
  const text = isText ? source : await source.text().catch(() => '');
  const found = text.split(/\r\n|\r|\n/u)[line - 1];
  if (found === undefined) return null;
  const at = Math.min(Math.max(0, column - 1), found.length);
  const from = Math.max(0, at - AROUND);
  const to = Math.min(found.length, at + AROUND);
  return {
    before: (from > 0 ? '…' : '') + visible(found.slice(from, at)),
    mark: visible(found.slice(at, at + 1)) || '␤',
    after: visible(found.slice(at + 1, to)) + (to < found.length ? '…' : ''),
  };
}

function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·');
}
