const PLAIN = /^[\w.:/@%+,-]+$/u;
/** Letters that turn the order of others around, or break a line for some readers only. */
const MISLEADING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text as one word of a POSIX shell. A NUL, which no shell passes on, is left out. */
export function shellWord(text: string): string {
  const passable = text.replaceAll('\0', '');
  if (PLAIN.test(passable)) return passable;
  return `'${passable.replaceAll("'", String.raw`'\''`)}'`;
}

/** A text as a literal that JSON, JavaScript and Python read alike. */
export function textLiteral(text: string): string {
  return JSON.stringify(text).replaceAll(
    MISLEADING,
    (letter) => String.raw`\u` + letter.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}
