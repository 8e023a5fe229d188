import type { ProblemTable } from './problem-entry.ts';

/** Refusals of the sandbox's own controls, and of the quota that they run into. */
export const SANDBOX_PROBLEMS = {
  'quota/full': { values: ['used', 'limit'], source: 'doc' },
  'clock/too-far': { values: ['years'], source: 'ours' },
} as const satisfies ProblemTable;
