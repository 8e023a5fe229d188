import type { ProblemTable } from './problem-entry.ts';

/** Refusals that concern a workspace as a whole. */
export const WORKSPACE_PROBLEMS = {
  'workspace/not-found': { values: [], source: 'ours' },
  'workspace/not-a-demo': { values: [], source: 'ours' },
  'workspace/pictures-missing': { values: [], source: 'ours' },
} as const satisfies ProblemTable;
