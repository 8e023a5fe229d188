// Draws the app's icons and takes the screenshots of its manifest anew, into `public/`.
import { build } from './lib/build.mjs';
import { runTool } from './lib/run.mjs';

const built = await build();
if (built.code !== 0) throw new Error(built.output);
const { code } = await runTool(
  '@playwright/test/cli.js',
  ['test', '--config', 'test/pictures/app/playwright.config.ts', '--reporter=dot'],
  { show: true },
);
process.exitCode = code;
