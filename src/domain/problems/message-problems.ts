import type { ProblemTable } from './problem-entry.ts';

/** Refusals of a message to the review team. */
export const MESSAGE_PROBLEMS = {
  'message/required': { values: [], source: 'ours' },
  'message/reply-by-hand-only': { values: [], source: 'ours' },
} as const satisfies ProblemTable;
