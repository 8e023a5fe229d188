import type { ProblemTable } from './problem-entry.ts';

/** Refusals of a link or a QR code on its way in. `place` is `/`: there is no document yet. */
export const EXPORT_PROBLEMS = {
  'link/damaged': { values: ['place'], source: 'ours' },
  'link/too-large': { values: ['place', 'limit'], source: 'ours' },
} as const satisfies ProblemTable;
