// The app itself with a large workspace: memory and waits during an import, and opening a client.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/lib/browser.mjs';
import { DIST } from '../scripts/lib/paths.mjs';
import { serve } from '../scripts/lib/serve.mjs';
import { followHeaps } from './heap-peak.mjs';
import { orderOf } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Row} Row */

/**
 * @param {{ large: string, small: string, rounds: number }} options documents of 10,000 and of 10 clients
 * @returns {Promise<Row[]>}
 */
export async function measureLargeWorkspace({ large, small, rounds }) {
  const folder = await mkdtemp(join(tmpdir(), 'birdhouse-bench-'));
  const files = { large: join(folder, 'large.json'), small: join(folder, 'small.json') };
  await writeFile(files.large, large);
  await writeFile(files.small, small);
  const server = await serve({ directory: DIST, port: 0 });
  const browser = await chromium.launch(launchOptions());
  try {
    /** @type {{ peak: number, longest: number }[]} */
    const imports = [];
    for (let round = 0; round < rounds; round += 1) {
      imports.push(await importOnce(browser, server.url, files.large));
    }
    const opened = await openClients(browser, server.url, files, rounds);
    const bytes = Buffer.byteLength(large);
    return [
      {
        what: 'memory at the peak of an import, page and worker',
        against: 'the size of the text',
        goal: 'at most 6',
        holds: (median) => median <= 6,
        values: imports.map(({ peak }) => peak / bytes),
      },
      {
        what: 'opening a client among 10,000',
        against: 'among 10',
        goal: 'at most 1.2',
        holds: (median) => median <= 1.2,
        values: opened.map((times) => (times.large ?? NaN) / (times.small ?? NaN)),
        detail: `[ms: large ${inMs(opened, 'large')}; small ${inMs(opened, 'small')}]`,
      },
      {
        what: 'longest task of the main thread during an import',
        against: '100 ms',
        goal: 'below 1',
        holds: (median) => median < 1,
        values: imports.map(({ longest }) => longest / 100),
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {readonly Record<string, number>[]} rounds
 * @param {string} name
 */
function inMs(rounds, name) {
  return rounds.map((times) => Math.round(times[name] ?? NaN)).join('/');
}

/**
 * A page of an own profile, in which a document was imported into the empty workspace.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} file
 * @param {(page: import('@playwright/test').Page) => Promise<void>} [before] runs right before
 */
async function imported(browser, url, file, before) {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}#/data/import`);
  await page.getByText('Drop a document here').waitFor();
  await before?.(page);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page
    .getByRole('heading', { name: 'What an import would do' })
    .waitFor({ timeout: 120_000 });
  await page.getByRole('radio', { name: /^Into this workspace/u }).check();
  await page.getByRole('button', { name: /^Add /u }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor({ timeout: 120_000 });
  return page;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} file
 */
async function importOnce(browser, url, file) {
  /** @type {(() => Promise<number>) | undefined} */
  let end;
  const page = await imported(browser, url, file, async (open) => {
    await open.evaluate(() => {
      /** @type {number[]} */
      const tasks = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    end = await followHeaps(open);
  });
  const peak = (await end?.()) ?? NaN;
  // Only tasks above 50 ms are told of.
  const longest = await page.evaluate(() => Math.max(50, ...Reflect.get(globalThis, 'tasks')));
  await page.context().close();
  return { peak, longest };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ large: string, small: string }} files
 * @param {number} rounds
 * @returns {Promise<Record<string, number>[]>} ms
 */
async function openClients(browser, url, files, rounds) {
  const pages = {
    large: await imported(browser, url, files.large),
    small: await imported(browser, url, files.small),
  };
  /** @type {Record<string, number>[]} */
  const all = [];
  // The first round loads what every later one has.
  for (let round = -1; round < rounds; round += 1) {
    /** @type {Record<string, number>} */
    const times = {};
    for (const name of orderOf(['large', 'small'], round + 1)) {
      times[name] = await openOne(name === 'large' ? pages.large : pages.small, (round + 10) % 10);
    }
    if (round >= 0) all.push(times);
  }
  return all;
}

/**
 * From the list to a client's overview and back, in ms until its name stands there.
 * @param {import('@playwright/test').Page} page
 * @param {number} number which of the developer's clients
 */
async function openOne(page, number) {
  await page.evaluate(() => {
    location.hash = '#/clients';
  });
  const name = `Light ${String(number)}`;
  const link = page.getByRole('link', { name, exact: true });
  const href = await link.getAttribute('href');
  return page.evaluate(
    ([hash, wanted]) =>
      new Promise((/** @type {(ms: number) => void} */ done) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelector('h1')?.textContent !== wanted) return;
          observer.disconnect();
          done(performance.now() - start);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        location.hash = hash ?? '';
      }),
    [href, name],
  );
}
