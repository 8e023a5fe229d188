interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Accented and a third longer, or mirrored right to left: finds what would clip or stay English. */
export type Disguise = 'accented' | 'mirrored';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  Y: 'Ý',
};

/** Hebrew letters in the order of the Latin ones: real right-to-left text with real fonts. */
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

/** Makes a pseudo-language's messages of English ones; ICU syntax stays as it is. */
export function pseudoCatalogue(messages: Catalogue, disguise: Disguise): Catalogue {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? pseudoMessage(message, disguise)
        : pseudoCatalogue(message, disguise),
    ]),
  );
}

/** One message in disguise. Arguments, plural cases and their keywords are left alone. */
export function pseudoMessage(message: string, disguise: Disguise): string {
  let disguised = '';
  for (const piece of pieces(message)) {
    disguised += piece.isText ? pseudoText(piece.text, disguise) : piece.text;
  }
  return disguised;
}

function pseudoText(text: string, disguise: Disguise): string {
  if (disguise === 'mirrored') return text.replace(/[a-z]/giu, hebrewLetter);
  const letters = Array.from(text, (letter) => ACCENTED[letter] ?? letter).join('');
  const extra = Math.round(text.replace(/\s/gu, '').length / 3);
  return extra === 0 ? letters : letters.replace(/\S(?=\s*$)/u, `$&${padding(extra)}`);
}

/** Words, so that the longer text can still wrap where a real one could. */
function padding(length: number): string {
  return ` ${'lorem ipsum '
    .repeat(Math.ceil(length / 12))
    .slice(0, length)
    .trim()}`;
}

function hebrewLetter(letter: string): string {
  return HEBREW.charAt(letter.toLowerCase().charCodeAt(0) - 97);
}

interface Piece {
  readonly text: string;
  readonly isText: boolean;
}

/** Splits an ICU message into text and syntax; text inside plural and select cases is text. */
function* pieces(message: string): Generator<Piece> {
  const syntax =
    /\{\s*\w+\s*(?:,\s*(?:number|date|time)\b[^{}]*)?\}|\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,\s*[^{}]*\{|\}\s*(?:=\d+|\w+)\s*\{|\}\s*\}|[{}]|#/gu;
  let at = 0;
  for (const found of message.matchAll(syntax)) {
    if (found.index > at) yield { text: message.slice(at, found.index), isText: true };
    yield { text: found[0], isText: false };
    at = found.index + found[0].length;
  }
  if (at < message.length) yield { text: message.slice(at), isText: true };
}
