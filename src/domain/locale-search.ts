/** A locale and what the reader calls it. */
export interface NamedLocale {
  readonly locale: string;
  readonly name: string;
}

/**
 * Finds locales by what they are called, or by their tag. Each word of the query begins a word of
 * the name or of the tag; case and accents do not matter. Exact tags come first, then tags and
 * names that begin with the query, then the others; within these the order of `known` stays.
 */
export function searchLocales(known: readonly NamedLocale[], query: string): NamedLocale[] {
  const sought = fold(query).trim();
  if (sought === '') return [...known];
  const words = wordsOf(sought);
  return known
    .map((one) => ({ one, rank: rankOf(one, sought, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((first, second) => first.rank - second.rank)
    .map(({ one }) => one);
}

const NO_MATCH = 3;

function rankOf({ locale, name }: NamedLocale, sought: string, words: readonly string[]): number {
  const tag = fold(locale);
  const called = fold(name);
  if (tag === sought) return 0;
  if (tag.startsWith(sought) || called.startsWith(sought)) return 1;
  const parts = wordsOf(`${tag} ${called}`);
  const isThere = words.every((word) => parts.some((part) => part.startsWith(word)));
  return words.length > 0 && isThere ? 2 : NO_MATCH;
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
