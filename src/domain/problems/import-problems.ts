import type { ProblemTable } from './problem-entry.ts';

/** Refusals of an import that are not the document's fault. */
export const IMPORT_PROBLEMS = {
  'import/unreadable': { values: [], source: 'ours' },
  'import/target-changed': { values: [], source: 'ours' },
  'import/cancelled': { values: [], source: 'ours' },
  'import/limit': { values: ['email', 'count', 'limit'], source: 'seed' },
  'import/name': { values: ['name'], source: 'seed' },
  'import/address': { values: ['email'], source: 'ours' },
  'import/no-owner': { values: ['name'], source: 'ours' },
} as const satisfies ProblemTable;
