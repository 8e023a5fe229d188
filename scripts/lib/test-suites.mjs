import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, buildSingleFile } from './build.mjs';
import { CHECKS, runCheck } from './checks.mjs';
import { installIfNeeded } from './install.mjs';
import { ROOT } from './paths.mjs';
import { pool } from './pool.mjs';
import { inWords, printStep } from './report.mjs';
import { run, runTool } from './run.mjs';
import { addTallies, playwrightTally, vitestTally } from './tally.mjs';

/** @typedef {import('./report.mjs').Step} Step */

/**
 * Installs what is missing, runs everything and ends with one line: `N passed, N failed`.
 * Sets the exit code to 1 on any failure.
 */
export async function testSuites() {
  const ready = (await installIfNeeded(ROOT)) && (await prepareBrowser());
  const tally = ready ? addTallies((await runAll()).map((step) => step.tally)) : FAILED;
  console.log(`\n${inWords(tally)}`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

const FAILED = { passed: 0, failed: 1 };

async function prepareBrowser() {
  // Loaded only now: it needs an installed package.
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = await ensureBrowser();
  if ('problem' in browser) {
    console.error(browser.problem);
    return false;
  }
  console.log(`Browser: ${browser.path}`);
  process.env.CHROME_PATH = browser.path;
  return true;
}

/** @returns {Promise<Step[]>} */
async function runAll() {
  const scratch = await mkdtemp(join(tmpdir(), 'birdhouse-test-'));
  try {
    const first = await pool(
      [
        ...CHECKS.map((check) => () => runCheck(check).then(printStep)),
        () => buildStep('build', build),
        () => buildStep('single file', buildSingleFile),
      ],
      2,
    );
    const unit = await unitStep(join(scratch, 'unit.json'));
    const built = first.slice(CHECKS.length).every((step) => step.tally.failed === 0);
    const last = built
      ? [
          await budgetStep(join(scratch, 'budgets.json')),
          await journeyStep(join(scratch, 'journeys.json')),
          await tortureStep(join(scratch, 'torture.json')),
        ]
      : [notRun('budgets'), notRun('journeys'), notRun('torture')];
    return [...first, unit, ...last];
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {() => Promise<import('./run.mjs').Outcome>} make
 * @returns {Promise<Step>}
 */
async function buildStep(name, make) {
  const { code, output, seconds } = await make();
  const tally = code === 0 ? { passed: 1, failed: 0 } : FAILED;
  return printStep({ name, seconds, tally, output });
}

/** @param {string} file where the report goes */
async function unitStep(file) {
  heading('unit');
  const { code, seconds } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { NODE_ENV: 'test' }, show: true },
  );
  return printStep({
    name: 'unit',
    seconds,
    tally: vitestTally(await readReport(file), code),
    output: '',
  });
}

/** @param {string} file where the report goes */
async function budgetStep(file) {
  heading('budgets');
  const { code, seconds } = await run(process.execPath, ['scripts/budgets.mjs'], {
    env: { BUDGET_REPORT: file },
    show: true,
  });
  const tally = (await readReport(file)) ?? { passed: 0, failed: Math.max(code, 1) };
  return printStep({ name: 'budgets', seconds, tally, output: '' });
}

/** @param {string} file where the report goes */
function journeyStep(file) {
  return playwrightStep('journeys', file, ['--reporter=list,json']);
}

/**
 * A bounded part of `npm run torture`, with a seed of its own that stays.
 * @param {string} file where the report goes
 */
function tortureStep(file) {
  return playwrightStep('torture', file, [
    '--config=test/torture/playwright.config.ts',
    '--reporter=list,json,./test/torture/figures-reporter.ts',
  ]);
}

/**
 * @param {string} name
 * @param {string} file where the report goes
 * @param {readonly string[]} parameters
 * @returns {Promise<Step>}
 */
async function playwrightStep(name, file, parameters) {
  heading(name);
  const { code, seconds } = await runTool(
    '@playwright/test/cli.js',
    ['test', '--forbid-only', ...parameters],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' }, show: true },
  );
  const tally = playwrightTally(await readReport(file), code);
  return printStep({ name, seconds, tally, output: '' });
}

/**
 * @param {string} name
 * @returns {Step}
 */
function notRun(name) {
  return printStep({ name, seconds: 0, tally: FAILED, output: 'Not run: there is no build.' });
}

/** @param {string} name */
function heading(name) {
  console.log(`\n── ${name} ──`);
}

/**
 * @param {string} file
 * @returns {Promise<any>} null when there is none
 */
async function readReport(file) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(await readFile(file, 'utf8'));
    return report;
  } catch {
    return null;
  }
}
