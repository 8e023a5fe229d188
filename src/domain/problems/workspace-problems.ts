import type { ProblemTable } from './problem-entry.ts';

/** Refusals that concern a workspace as a whole. */
export const WORKSPACE_PROBLEMS = {
  'workspace/not-found': { values: [], source: 'ours' },
  'workspace/no-start': { values: [], source: 'ours' },
  'workspace/emptied': { values: [], source: 'ours' },
  'workspace/changing': { values: [], source: 'ours' },
  'workspace/pictures-missing': { values: [], source: 'ours' },
  'instructions/changed-elsewhere': { values: [], source: 'ours' },
  'workspace-name/required': { values: [], source: 'ours' },
  'workspace-name/taken': { values: ['name'], source: 'ours' },
} as const satisfies ProblemTable;
