import type { ProblemTable } from './problem-entry.ts';

/** What can be refused of localizations and their texts. */
export const LOCALIZATION_PROBLEMS = {
  'locale/required': { values: [], source: 'ours' },
  'locale/malformed': { values: ['tag'], source: 'ours' },
  'locale/too-long': { values: ['limit'], source: 'ours' },
  'locale/pseudo': { values: ['tag'], source: 'ours' },
  'locale/private': { values: ['tag', 'part'], source: 'ours' },
  'locale/no-language': { values: ['tag'], source: 'ours' },
  'localization/taken': { values: ['locale'], source: 'ours' },
  'localization/too-many': { values: ['limit'], source: 'ours' },
  'localization/not-found': { values: ['locale'], source: 'ours' },
  'localization/is-default': { values: ['locale'], source: 'seed' },
  'localization/incomplete': { values: ['locale', 'missing'], source: 'ours' },
  'text/changed-elsewhere': { values: ['theirs'], source: 'ours' },
} as const satisfies ProblemTable;
