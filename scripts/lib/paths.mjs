import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');

/** The production build. `BIRDHOUSE_DIST` names another folder, so that two builds can stand side by side. */
export const DIST = resolve(ROOT, process.env.BIRDHOUSE_DIST ?? 'dist');

/** Where `npm run build:single` puts its one file, and what that is called. */
export const SINGLE_DIST = `${DIST}-single`;
export const SINGLE_FILE = 'birdhouse.html';
