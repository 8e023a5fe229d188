import { LIMITS } from './limits.ts';
import { atField, type Problem } from './problem.ts';
import { checkText } from './text-input.ts';

/** Checks what somebody writes into a thread: something, of bounded length (ours). Field: `text`. */
export function checkMessageText(typed: string): Problem[] {
  const rule = { limit: LIMITS.message, required: 'message/required' } as const;
  return checkText(typed, rule).map((found) => atField(found, 'text'));
}
