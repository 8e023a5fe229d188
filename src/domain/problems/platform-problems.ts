import type { ProblemTable } from './problem-entry.ts';

/** Refusals of the Platforms tab. The documentation says only that there are platforms. */
export const PLATFORM_PROBLEMS = {
  'platform/kind-required': { values: [], source: 'ours' },
  'platform/unknown-kind': { values: ['kind'], source: 'ours' },
  'platform/bundle-id-required': { values: [], source: 'ours' },
  'platform/package-name-required': { values: [], source: 'ours' },
  'platform/web-address-required': { values: [], source: 'ours' },
  'platform/product-name-required': { values: [], source: 'ours' },
  'platform/identifier-without-dot': { values: ['example'], source: 'ours' },
  'platform/empty-part': { values: [], source: 'ours' },
  'platform/bad-bundle-id': { values: ['part'], source: 'ours' },
  'platform/bad-package-name': { values: ['part'], source: 'ours' },
  'platform/bad-application-id': { values: ['part'], source: 'ours' },
  'platform/wrong-store': { values: ['host', 'expected'], source: 'ours' },
  'platform/no-product-in-link': { values: ['expected'], source: 'ours' },
  'platform/package-differs': { values: ['linked', 'typed'], source: 'ours' },
  'platform/duplicate': { values: [], source: 'ours' },
  'platform/limit-reached': { values: ['limit'], source: 'ours' },
  'platform/not-found': { values: [], source: 'ours' },
} as const satisfies ProblemTable;
