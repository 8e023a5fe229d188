import type { ProblemTable } from './problem-entry.ts';

/** Refusals of a translator's file. `line` is the line of the file, counted from 1. */
export const TRANSLATION_PROBLEMS = {
  'translation/too-large': { values: ['limit', 'size'], source: 'ours' },
  'translation/not-utf-8': { values: [], source: 'ours' },
  'translation/not-csv': { values: ['line'], source: 'ours' },
  'translation/not-xliff': { values: ['line'], source: 'ours' },
  'translation/header': { values: ['line'], source: 'ours' },
  'translation/columns': { values: ['line', 'expected', 'found'], source: 'ours' },
  'translation/unknown-key': { values: ['line', 'key'], source: 'ours' },
  'translation/twice': { values: ['line', 'key', 'first'], source: 'ours' },
  'translation/inline-markup': { values: ['line', 'key'], source: 'ours' },
  'translation/no-target': { values: [], source: 'ours' },
  'translation/unknown-source': { values: ['locale'], source: 'ours' },
  'translation/same-locale': { values: ['locale'], source: 'ours' },
} as const satisfies ProblemTable;
