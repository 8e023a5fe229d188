// Kills browsers at random moments of saves, imports and upgrades, two hundred of them, and takes
// the data from under the app in other ways. `TORTURE_SEED` repeats a run, `TORTURE_KILLS` bounds it.
import { build } from './lib/build.mjs';
import { runTool } from './lib/run.mjs';

const built = await build();
if (built.code !== 0) throw new Error(built.output);
const { code } = await runTool(
  '@playwright/test/cli.js',
  ['test', '--config', 'test/torture/playwright.config.ts', ...process.argv.slice(2)],
  {
    env: {
      TORTURE_KILLS: process.env.TORTURE_KILLS ?? '200',
      TORTURE_SEED: process.env.TORTURE_SEED ?? String(Date.now() % 1_000_000),
    },
    show: true,
  },
);
process.exitCode = code;
