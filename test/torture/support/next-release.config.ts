import { join } from 'node:path';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import thisRelease from '../../../vite.config.ts';

/** What the next release changes in the source: file, words, and what stands there instead. */
const CHANGES: readonly (readonly [file: string, from: string, to: string])[] = [
  ['src/storage/workspace-database.ts', 'DATABASE_VERSION = 3', 'DATABASE_VERSION = 4'],
  ['src/domain/record-version.ts', 'RECORD_VERSION = 3', 'RECORD_VERSION = 4'],
  [
    'src/domain/migrations.ts',
    '[tabsOfAClient, aHomeToTryIn]',
    `[tabsOfAClient, aHomeToTryIn, {
      to: 4,
      name: 'lifted by the next release',
      migrate: (tables) => ({
        ...tables,
        clients: (tables.clients ?? []).map((client) => ({ ...client, lifted: true })),
      }),
    }]`,
  ],
];

/** Builds the app as a later release would be, with one migration more. */
export default defineConfig((environment) =>
  mergeConfig(thisRelease(environment), { plugins: [nextRelease()] }),
);

function nextRelease(): Plugin {
  return {
    name: 'next-release',
    enforce: 'pre',
    transform(code, id) {
      const changes = CHANGES.filter(([file]) => id === join(ROOT, file));
      if (changes.length === 0) return null;
      let changed = code;
      for (const [file, from, to] of changes) {
        if (!changed.includes(from)) throw new Error(`${file} does not say ${from}`);
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}
