/** The way from the top of a document to a value: names of members and numbers of items. */
export type Path = readonly (string | number)[];

/** Longer pointers are cut where they are shown: a member may have a whole book as its name. */
const SHOWN = 200;

/** The JSON pointer (RFC 6901) of a path; `/` for the whole, because a sentence has to name it. */
export function pointerOf(path: Path): string {
  if (path.length === 0) return '/';
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** A text that came with a document, cut to what a sentence can show. */
export function shown(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return cut.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
}
