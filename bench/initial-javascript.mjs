import { readFile, writeFile } from 'node:fs/promises';
import { measureBudgets } from '../scripts/lib/measure-budgets.mjs';
import { inKb } from './budgets.mjs';

const BASELINE = new URL('baseline.json', import.meta.url);

/**
 * Prints what the clients page of the present build loads, against the bare stack and against what
 * was recorded.
 * @param {{ record: boolean }} options `record` keeps the present figures as the recorded ones
 */
export async function printInitialJavaScript({ record }) {
  const { clientsPage, bare, files } = await measureBudgets();
  const now = { clientsPageBytes: clientsPage, bareBytes: bare, ratio: round(clientsPage / bare) };
  if (record) {
    await writeFile(BASELINE, `${JSON.stringify({ initialJavaScript: now }, null, 2)}\n`);
  }
  /** @type {{ initialJavaScript: typeof now }} */
  const baseline = JSON.parse(await readFile(BASELINE, 'utf8'));

  console.log('Initial JavaScript after gzip, clients page against the bare stack');
  console.log(`  now       ${line(now)}`);
  console.log(`  recorded  ${line(baseline.initialJavaScript)}`);
  console.log('What the clients page loads:');
  for (const file of files) console.log(`  ${inKb(file.bytes).padStart(8)}  ${file.name}`);
}

/** @param {{ clientsPageBytes: number, bareBytes: number, ratio: number }} figures */
function line({ clientsPageBytes, bareBytes, ratio }) {
  return `${ratio.toFixed(2)}  (${inKb(clientsPageBytes)} / ${inKb(bareBytes)})`;
}

/** @param {number} ratio */
function round(ratio) {
  return Math.round(ratio * 1000) / 1000;
}
