import { LIMITS } from './limits.ts';
import { problem, type Problem, type Span } from './problem.ts';
import { checkText } from './text-input.ts';

const RESERVED_WORD = 'nest';
const RESERVED_PHRASE = 'works with nest';

interface Folded {
  readonly text: string;
  /** For each code unit of `text`, the run of the typed name it came from. */
  readonly origins: readonly Span[];
}

/**
 * Folds a name for comparison (rulings: names): NFKC, invisible characters dropped, white space of
 * any kind collapsed, trimmed, lower-cased without a locale. Look-alikes of other scripts stay.
 */
export function foldName(name: string): string {
  return foldWithOrigins(name).text;
}

/**
 * Checks a client name: required, length (ours), no "Nest" or "Works with Nest" however written
 * [seed]. Uniqueness needs stored names and is checked where they are. Spans mark typed letters.
 */
export function checkClientName(typed: string): Problem[] {
  const folded = foldWithOrigins(typed);
  if (folded.text === '') return [problem('client-name/required', {}, { field: 'name' })];
  const general = checkText(typed, { limit: LIMITS.clientName, singleLine: true, names: true });
  const reserved = findReserved(typed, folded);
  const found = reserved === null ? general : [reserved, ...general];
  return found.map((one) => ({ ...one, field: 'name' }));
}

function findReserved(typed: string, folded: Folded): Problem | null {
  const phraseAt = folded.text.indexOf(RESERVED_PHRASE);
  if (phraseAt >= 0) {
    const span = typedSpan(folded, phraseAt, RESERVED_PHRASE.length);
    const letters = typed.slice(span.start, span.end);
    return problem('client-name/reserved-phrase', { letters }, { span });
  }
  const wordAt = folded.text.indexOf(RESERVED_WORD);
  if (wordAt < 0) return null;
  const span = typedSpan(folded, wordAt, RESERVED_WORD.length);
  const letters = typed.slice(span.start, span.end);
  return problem('client-name/reserved-word', { letters }, { span });
}

function typedSpan(folded: Folded, at: number, length: number): Span {
  const first = folded.origins[at];
  const last = folded.origins[at + length - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Works cluster by cluster (a base with its combining marks), because normalization never reaches
 * across a base; a property test holds it equal to folding the name in one piece.
 */
function foldWithOrigins(name: string): Folded {
  let text = '';
  const origins: Span[] = [];
  for (const cluster of name.matchAll(/[^\p{M}]?[\p{M}\p{Default_Ignorable_Code_Point}]*/gsu)) {
    const letters = cluster[0];
    if (letters === '') continue;
    const span = { start: cluster.index, end: cluster.index + letters.length };
    for (const unit of foldPiece(letters).split('')) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      origins.push(span);
    }
  }
  if (text.endsWith(' ')) return { text: text.slice(0, -1), origins: origins.slice(0, -1) };
  return { text, origins };
}

function foldPiece(letters: string): string {
  return letters
    .normalize('NFKC')
    .replace(IGNORABLE, '')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .normalize('NFKC');
}
