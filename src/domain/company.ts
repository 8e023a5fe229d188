/** Sizes of a company: only "Individual" is on record, the others are ours. */
export const COMPANY_SIZES = ['individual', '2-10', '11-50', '51-250', 'more-than-250'] as const;

/** Types of a company: only "Software Provider" is on record, the others are ours. */
export const COMPANY_TYPES = [
  'software-provider',
  'hardware-maker',
  'service-provider',
  'utility',
  'education',
  'hobby',
  'other',
] as const;
