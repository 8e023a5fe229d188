import { markOf, plain, tidy, type Piece } from './piece.ts';

/** A text with what follows it: a colon after the name of a member. */
const TEXT = /(?<text>"(?:[^"\\]|\\[^])*")(?<colon>\s*:)?/gu;

/** Marks the texts of a JSON document that are members of a marked name; it need not be sound. */
export function markJson(json: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let name: string | null = null;
  for (const { index, 0: all, groups } of json.matchAll(TEXT)) {
    const text = groups?.text ?? '';
    const between = json.slice(done, index);
    const mark = name === null || between.trim() !== '' ? null : markOf(name);
    pieces.push(...plain(between));
    if (mark === null) pieces.push(...plain(all));
    else pieces.push(...plain('"'), { text: text.slice(1, -1), mark }, ...plain('"'));
    // After the value of a marked name no colon is sound; it must not get lost all the same.
    if (mark !== null) pieces.push(...plain(all.slice(text.length)));
    name = groups?.colon === undefined ? null : read(text);
    done = index + all.length;
  }
  return tidy([...pieces, ...plain(json.slice(done))]);
}

function read(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
