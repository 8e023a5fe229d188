import { LIMITS } from './limits.ts';
import { atField, type Problem } from './problem.ts';
import { checkText } from './text-input.ts';

/** Checks the plain text that goes with a workspace; it may be empty (ours). Field: `instructions`. */
export function checkInstructions(typed: string): Problem[] {
  const found = checkText(typed, { limit: LIMITS.instructions });
  return found.map((one) => atField(one, 'instructions'));
}
