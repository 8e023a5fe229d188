// Pictures of every route, size and theme, and of a right-to-left language, into `screenshots/`.
// `npm run screenshots -- -g clients` takes only those of routes with that in their name.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { ROOT } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';

const wishes = process.argv.slice(2);
const built = await build();
if (built.code !== 0) throw new Error(built.output);
if (wishes.length === 0) await rm(join(ROOT, 'screenshots'), { recursive: true, force: true });
const { code } = await runTool(
  '@playwright/test/cli.js',
  ['test', '--config', 'test/pictures/playwright.config.ts', '--reporter=dot', ...wishes],
  { show: true },
);
console.log(`The pictures are in ${join(ROOT, 'screenshots')}.`);
process.exitCode = code;
