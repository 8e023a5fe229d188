import type { ProblemTable } from './problem-entry.ts';

/**
 * Refusals of Store entries and their images. The fields are documented; which of them a complete
 * entry needs, and all limits of images, are ours.
 */
export const STORE_PROBLEMS = {
  'store-entry/headline-required': { values: [], source: 'ours' },
  'store-entry/text-required': { values: [], source: 'ours' },
  'store-entry/product-link-required': { values: [], source: 'ours' },
  'store-entry/get-started-link-required': { values: [], source: 'ours' },
  'store-entry/countries-required': { values: [], source: 'ours' },
  'store-entry/unknown-country': { values: ['country'], source: 'ours' },
  'store-entry/too-many-images': { values: ['limit'], source: 'ours' },
  'store-entry/image-twice': { values: [], source: 'ours' },
  'store-entry/image-gone': { values: [], source: 'ours' },
  'store-entry/alternative-required': { values: [], source: 'ours' },
  'store-entry/no-localization': { values: ['locale'], source: 'doc' },
  'store-entry/texts-missing': { values: ['locale', 'missing'], source: 'doc' },
  'store-entry/not-found': { values: ['locale'], source: 'ours' },

  'image/not-an-image': { values: ['file'], source: 'ours' },
  'image/other-format': { values: ['file', 'format'], source: 'ours' },
  'image/truncated': { values: ['file'], source: 'ours' },
  'image/damaged': { values: ['file'], source: 'ours' },
  'image/unreadable': { values: ['file'], source: 'ours' },
  'image/too-large': { values: ['file', 'megabytes', 'limit'], source: 'ours' },
  'image/too-many-pixels': { values: ['file', 'width', 'height', 'limit'], source: 'ours' },
  'image/too-few-pixels': { values: ['file', 'width', 'height', 'least'], source: 'ours' },
  'image/already-here': { values: ['file'], source: 'ours' },
  'image/no-room': { values: ['file', 'limit'], source: 'ours' },
  'image/insecure-page': { values: [], source: 'ours' },
} as const satisfies ProblemTable;
