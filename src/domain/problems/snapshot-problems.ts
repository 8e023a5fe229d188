import type { ProblemTable } from './problem-entry.ts';

/** Refusals that concern snapshots of a workspace. */
export const SNAPSHOT_PROBLEMS = {
  'snapshot/not-found': { values: [], source: 'ours' },
  'snapshot/is-start': { values: [], source: 'ours' },
  'snapshot/newer': { values: [], source: 'ours' },
  'snapshot/damaged': { values: [], source: 'ours' },
  'snapshot/unreadable': { values: [], source: 'ours' },
  'snapshot/no-room': { values: [], source: 'ours' },
} as const satisfies ProblemTable;
