// Every test has an IndexedDB, in memory. Properties draw the same examples in every run, so that a
// run tells of the code and not of luck; FAST_CHECK_SEED=random looks further, a number repeats.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const SEED = 20240601;

const { testPath } = expect.getState();
// Loaded by those alone who use it: most do not.
if (testPath !== undefined && readFileSync(testPath, 'utf8').includes("'fast-check'")) {
  const { configureGlobal } = await import('fast-check');
  const asked = process.env.FAST_CHECK_SEED ?? String(SEED);
  if (asked !== 'random') configureGlobal({ seed: Number(asked) });
}
