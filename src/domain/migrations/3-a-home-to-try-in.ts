import type { Migration } from './migration.ts';

/**
 * A workspace gains what a client is tried in: the people of the simulated home and their
 * structures, and what is kept while it is tried. All of that begins empty; the first home is
 * furnished when it is asked for.
 */
export const aHomeToTryIn: Migration = {
  to: 3,
  name: 'a home to try in',
  migrate: (tables) => ({
    ...tables,
    homeUsers: [],
    structures: [],
    codes: [],
    consents: [],
    exchanges: [],
  }),
};
