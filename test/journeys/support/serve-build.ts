import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../../scripts/lib/paths.mjs';
import { serve } from '../../../scripts/lib/serve.mjs';

/** Serves the production build for the whole run, on a free port that the workers are told. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no build to test: run `npm run build` first.');
  }
  const server = await serve({ directory: DIST, port: 0 });
  process.env.BIRDHOUSE_URL = server.url;
  return server.close;
}

/** The address of the served build, with the slash. */
export function appUrl(): string {
  const url = process.env.BIRDHOUSE_URL;
  if (url === undefined) throw new Error('The build is not being served.');
  return url;
}
