// Ways in and out, each as a ratio of two things measured in the same round.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/lib/browser.mjs';
import { build } from '../scripts/lib/build.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { serve } from '../scripts/lib/serve.mjs';
import { inDetail, orderOf, ratios } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Row} Row */
/** @typedef {Record<string, number>} Times ms by contender */

const OUT = join(ROOT, 'dist-transfer');

/**
 * @param {{ developers: number, rounds: number }} options how large, how often
 * @returns {Promise<{ rows: Row[], document: string }>} the rows, and the document that was used
 */
export async function measureTransfer({ developers, rounds }) {
  const built = await build({ root: 'bench/transfer', out: OUT });
  if (built.code !== 0) throw new Error(built.output);
  const profile = await mkdtemp(join(tmpdir(), 'birdhouse-bench-'));
  const server = await serve({ directory: OUT, port: 0 });
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => window.bench !== undefined);
    const prepared = await page.evaluate((count) => window.bench?.prepare(count), developers);
    /** @type {Times[]} */
    const imports = [];
    /** @type {Times[]} */
    const exports = [];
    for (let round = 0; round < rounds; round += 1) {
      const order = orderOf(['raw', 'ours', 'dexie'], round);
      imports.push((await page.evaluate((names) => window.bench?.imports(names), order)) ?? {});
      const pair = orderOf(['ours', 'dexie'], round);
      exports.push((await page.evaluate((names) => window.bench?.exports(names), pair)) ?? {});
    }
    const megabytes = ((prepared?.bytes ?? NaN) / 1e6).toFixed(1);
    const size = `${String(developers * 10)} clients, ${megabytes} MB`;
    const document = (await page.evaluate(() => window.bench?.documentText())) ?? '';
    return { rows: rowsOf(size, imports, exports), document };
  } finally {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * @param {string} size
 * @param {readonly Times[]} imports
 * @param {readonly Times[]} exports
 * @returns {Row[]}
 */
function rowsOf(size, imports, exports) {
  return [
    {
      what: `import of ${size}, text to committed`,
      against: 'raw IndexedDB put of the same records',
      ...atMost(1.5),
      values: ratios(imports, 'ours', 'raw'),
      detail: inDetail(imports, 'ms'),
    },
    {
      what: `import of ${size}`,
      against: 'dexie-export-import',
      ...atMost(0.9),
      values: ratios(imports, 'ours', 'dexie'),
    },
    {
      what: `export of ${size}, database to text`,
      against: 'dexie-export-import',
      ...atMost(0.4),
      values: ratios(exports, 'ours', 'dexie'),
      detail: inDetail(exports, 'ms'),
    },
  ];
}

/** @param {number} goal */
function atMost(goal) {
  const holds = (/** @type {number} */ median) => median <= goal;
  return { goal: `at most ${String(goal)}`, holds };
}
