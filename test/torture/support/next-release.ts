import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../../scripts/lib/paths.mjs';
import { runTool } from '../../../scripts/lib/run.mjs';

const CONFIG = 'test/torture/support/next-release.config.ts';

/**
 * Builds the app as a later release would be; returns its folder. The files of this release lie
 * there too, as they do in the browser for as long as a tab of it is open.
 */
export async function buildNextRelease(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'birdhouse-next-'));
  const parameters = ['build', '--config', CONFIG, '--outDir', folder, '--emptyOutDir'];
  const built = await runTool('vite/bin/vite.js', parameters, { env: { NODE_ENV: 'production' } });
  if (built.code !== 0) throw new Error(built.output);
  await cp(join(DIST, 'assets'), join(folder, 'assets'), { recursive: true, force: false });
  return folder;
}
