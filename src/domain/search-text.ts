/** A text as searches compare it: without case and accents, white space as one space. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether every word of `query` is in one of the texts. An empty query is in all (ours). */
export function matchesSearch(query: string, texts: readonly string[]): boolean {
  const all = texts.map(bare).join('\n');
  return bare(query)
    .split(' ')
    .every((word) => all.includes(word));
}
