// Prints each figure as a ratio of two things measured in this run. `npm run bench -- --record`
// records the present size of the first page; `-- size`, `-- transfer` or `-- sandbox` measures one
// part only.
import { build } from '../scripts/lib/build.mjs';
import { printInitialJavaScript } from './initial-javascript.mjs';
import { measureLargeWorkspace } from './large-workspace.mjs';
import { measureSandbox } from './sandbox.mjs';
import { inWords } from './statistics.mjs';
import { measureTransfer } from './transfer.mjs';

const ROUNDS = 5;
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isWanted = (/** @type {string} */ part) => wanted.length === 0 || wanted.includes(part);

const built = await build();
if (built.code !== 0) throw new Error(built.output);

if (isWanted('size')) {
  await printInitialJavaScript({ record: process.argv.includes('--record') });
}
if (isWanted('transfer')) {
  console.log(`\nData out and in, medians and ranges of ${String(ROUNDS)} rounds`);
  const full = await measureTransfer({ developers: 1000, rounds: ROUNDS });
  const tenth = await measureTransfer({ developers: 100, rounds: ROUNDS });
  const one = await measureTransfer({ developers: 1, rounds: 0 });
  const large = await measureLargeWorkspace({
    large: full.document,
    small: one.document,
    rounds: ROUNDS,
  });
  for (const row of [...full.rows, ...large, ...tenth.rows]) console.log(inWords(row));
}
if (isWanted('sandbox')) {
  console.log(`\nThe sandbox, medians and ranges of ${String(ROUNDS)} rounds`);
  for (const row of await measureSandbox({ rounds: ROUNDS })) console.log(inWords(row));
}
