import { readFile, writeFile } from 'node:fs/promises';
import { inKb, judge } from '../bench/budgets.mjs';
import { measureBudgets } from './lib/measure-budgets.mjs';

const { clientsPage, bare, rescuePage, files } = await measureBudgets();
/** @type {{ initialJavaScript: { clientsPageBytes: number } }} */
const baseline = JSON.parse(
  await readFile(new URL('../bench/baseline.json', import.meta.url), 'utf8'),
);
const recorded = baseline.initialJavaScript.clientsPageBytes;
const verdicts = judge({ clientsPage, bare, rescuePage, recorded });
for (const { name, text, held } of verdicts) console.log(`${held ? '✓' : '✗'} ${name}: ${text}`);

const failed = verdicts.filter(({ held }) => !held).length;
if (failed > 0) {
  console.log('What the clients page loads:');
  for (const file of files) console.log(`    ${inKb(file.bytes).padStart(8)}  ${file.name}`);
}
if (process.env.BUDGET_REPORT !== undefined) {
  const tally = { passed: verdicts.length - failed, failed };
  await writeFile(process.env.BUDGET_REPORT, JSON.stringify(tally));
}
process.exitCode = failed === 0 ? 0 : 1;
