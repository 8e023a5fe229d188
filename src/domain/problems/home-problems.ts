import type { ProblemTable } from './problem-entry.ts';

/** Refusals of the simulated home and of the simulator's settings. */
export const HOME_PROBLEMS = {
  'home-user/name-required': { values: [], source: 'ours' },
  'home-user/limit-reached': { values: ['limit'], source: 'ours' },
  'structure/name-required': { values: [], source: 'ours' },
  'structure/unknown-country': { values: ['country'], source: 'ours' },
  'structure/unknown-time-zone': { values: ['timeZone'], source: 'ours' },
  'structure/limit-reached': { values: ['limit'], source: 'doc' },
  'structure/not-found': { values: [], source: 'ours' },
  'device/unknown-room': { values: [], source: 'ours' },
  'device/limit-reached': { values: ['limit'], source: 'ours' },
  'device/not-found': { values: [], source: 'ours' },
  'simulator/bad-limit': { values: ['least', 'most'], source: 'ours' },
} as const satisfies ProblemTable;
