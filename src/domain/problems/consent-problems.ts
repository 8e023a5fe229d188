import type { ProblemTable } from './problem-entry.ts';

/** Refusals that users of a client meet when they are asked for their consent. */
export const CONSENT_PROBLEMS = {
  'consent/not-found': { values: [], source: 'ours' },
  'consent/answered': { values: [], source: 'ours' },
  'consent/client-changed': { values: ['client'], source: 'ours' },
  'consent/redirect-changed': { values: ['client'], source: 'ours' },
  'consent/over-quota': { values: ['company'], source: 'doc' },
  'consent/no-own-home': { values: ['user'], source: 'doc' },
  'home-user/not-found': { values: [], source: 'ours' },
} as const satisfies ProblemTable;
