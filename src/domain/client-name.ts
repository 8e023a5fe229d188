import { findFolded, foldName } from './folded-name.ts';
import { LIMITS } from './limits.ts';
import { problem, type Problem } from './problem.ts';
import { checkText } from './text-input.ts';

const RESERVED_WORD = 'nest';
const RESERVED_PHRASE = 'works with nest';

/**
 * Checks a client name: required, length (ours), no "Nest" or "Works with Nest" however written
 * [seed]. Uniqueness needs stored names and is checked where they are. Spans mark typed letters.
 */
export function checkClientName(typed: string): Problem[] {
  const folded = foldName(typed);
  if (folded === '') return [problem('client-name/required', {}, { field: 'name' })];
  const general = checkText(typed, { limit: LIMITS.clientName, singleLine: true, names: true });
  const reserved = findReserved(typed, folded);
  const found = reserved === null ? general : [reserved, ...general];
  return found.map((one) => ({ ...one, field: 'name' }));
}

function findReserved(typed: string, folded: string): Problem | null {
  if (folded.includes(RESERVED_PHRASE)) {
    const span = findFolded(typed, RESERVED_PHRASE) ?? { start: 0, end: typed.length };
    const letters = typed.slice(span.start, span.end);
    return problem('client-name/reserved-phrase', { letters }, { span });
  }
  if (!folded.includes(RESERVED_WORD)) return null;
  const span = findFolded(typed, RESERVED_WORD) ?? { start: 0, end: typed.length };
  const letters = typed.slice(span.start, span.end);
  return problem('client-name/reserved-word', { letters }, { span });
}
