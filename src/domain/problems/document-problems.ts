import type { ProblemTable } from './problem-entry.ts';

/**
 * Refusals of a document of data. `place` is a JSON pointer into the document, `/` for the whole;
 * lines and columns count from 1. A `record/…` code is what `document/breaks-rule` names as its
 * rule where no form has one.
 */
export const DOCUMENT_PROBLEMS = {
  'document/empty': { values: ['place'], source: 'ours' },
  'document/too-large': { values: ['place', 'megabytes', 'limit'], source: 'ours' },
  'document/not-utf8': { values: ['place'], source: 'ours' },
  'document/not-json': { values: ['place', 'line', 'column'], source: 'ours' },
  'document/not-ours': { values: ['place'], source: 'ours' },
  'document/newer': { values: ['place', 'found', 'known'], source: 'ours' },
  'document/no-way-up': { values: ['place', 'found'], source: 'ours' },
  'document/too-deep': { values: ['place', 'limit'], source: 'ours' },
  'document/hostile-key': { values: ['place', 'key'], source: 'ours' },
  /** `expected` and `found` are kinds of value (see record-fault.ts), `sample` what was found. */
  'document/broken-record': {
    values: ['place', 'expected', 'found', 'choices', 'sample'],
    source: 'ours',
  },
  'document/breaks-rule': { values: ['place', 'rule'], source: 'ours' },
  'document/lone-surrogate': { values: ['place'], source: 'ours' },
  'document/duplicate-id': { values: ['place', 'table', 'id'], source: 'ours' },
  'document/missing-target': { values: ['place', 'table', 'id'], source: 'ours' },
  'document/too-many-clients': { values: ['place', 'email', 'count', 'limit'], source: 'seed' },
  'document/too-many-structures': { values: ['place', 'count', 'limit'], source: 'doc' },
  'document/name-clash': { values: ['place', 'name'], source: 'seed' },
  'document/address-clash': { values: ['place', 'email'], source: 'ours' },

  'record/bad-id': { values: [], source: 'ours' },
  'record/bad-code': { values: [], source: 'ours' },
  'record/bad-secret': { values: [], source: 'ours' },
  'record/bad-number': { values: ['least', 'most'], source: 'ours' },
  'record/out-of-range': { values: ['least', 'most'], source: 'ours' },
  'record/bad-time': { values: [], source: 'ours' },
  'record/bad-base64': { values: [], source: 'ours' },
  'record/twice': { values: [], source: 'ours' },
  'record/too-many': { values: ['limit'], source: 'ours' },
  'record/key-differs': { values: ['expected'], source: 'ours' },
  'record/locale-differs': { values: ['expected'], source: 'ours' },
  'record/image-differs': { values: ['expected'], source: 'ours' },
  'record/no-default-locale': { values: ['locale'], source: 'ours' },
} as const satisfies ProblemTable;
