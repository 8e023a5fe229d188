import type { ProblemTable } from './problem-entry.ts';

/**
 * Refusals on the way out, and of a link or a QR code on its way in, where `place` is `/`: there is
 * no document yet to point into.
 */
export const EXPORT_PROBLEMS = {
  'export/nothing-chosen': { values: [], source: 'ours' },
  'export/too-large': { values: [], source: 'ours' },
  'export/not-saved': { values: ['file'], source: 'ours' },
  'export/too-large-for-link': { values: ['megabytes', 'limit'], source: 'ours' },
  'export/link-too-long': { values: ['limit'], source: 'ours' },
  'export/qr-too-large': { values: ['length', 'limit'], source: 'ours' },
  'base-address/not-a-url': { values: [], source: 'ours' },
  'base-address/scheme': { values: ['scheme'], source: 'ours' },
  'base-address/user-information': { values: [], source: 'ours' },
  'link/damaged': { values: ['place'], source: 'ours' },
  'link/too-large': { values: ['place', 'limit'], source: 'ours' },
  'qr/not-a-picture': { values: ['file'], source: 'ours' },
  'qr/too-large': { values: ['file', 'limit'], source: 'ours' },
  'qr/not-found': { values: ['file'], source: 'ours' },
  'qr/not-ours': { values: ['file'], source: 'ours' },
} as const satisfies ProblemTable;
