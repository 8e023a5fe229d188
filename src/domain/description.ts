import { LIMITS } from './limits.ts';
import { atField, type Problem } from './problem.ts';
import { checkText } from './text-input.ts';

/** Checks a client's description: required [seed], at most LIMITS.description graphemes (ours). */
export function checkDescription(typed: string): Problem[] {
  const rule = { limit: LIMITS.description, required: 'description/required' } as const;
  return checkText(typed, rule).map((found) => atField(found, 'description'));
}
