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

/**
 * A plain text in disguise, for a preview. Accented text is a third longer; mirrored text has a
 * Hebrew letter for each Latin one. Everything else stays: digits, braces, other scripts, lines.
 */
export function pseudoText(text: string, disguise: Disguise): string {
  if (disguise === 'mirrored') return text.replace(/[a-zA-Z]/gu, hebrewLetter);
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

/** The generated locales that a client's texts can be previewed in; never stored (rulings). */
export const PSEUDO_LOCALES = [
  { locale: 'en-XA', disguise: 'accented' },
  { locale: 'ar-XB', disguise: 'mirrored' },
] as const satisfies readonly { readonly locale: string; readonly disguise: Disguise }[];
