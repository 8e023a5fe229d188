import { DIST } from './paths.mjs';
import { runTool } from './run.mjs';

/**
 * Builds the app as one HTML file, beside the build of `build`.
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export function buildSingleFile() {
  const parameters = ['build', '--mode', 'single', '--logLevel', 'warn'];
  return runTool('vite/bin/vite.js', parameters, { env: { NODE_ENV: 'production' } });
}

/**
 * Builds the app for production, whatever NODE_ENV is around.
 * @param {{ root?: string, out?: string }} [options] another page than the app's
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export function build({ root, out = DIST } = {}) {
  const place = root === undefined ? [] : [root, '--config', 'vite.config.ts', '--mode', 'bare'];
  const parameters = ['build', ...place, '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'];
  return runTool('vite/bin/vite.js', parameters, { env: { NODE_ENV: 'production' } });
}
