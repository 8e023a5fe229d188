import { CHECKS, runCheck } from './lib/checks.mjs';
import { printStep } from './lib/report.mjs';
import { pool } from './lib/pool.mjs';
import { addTallies } from './lib/tally.mjs';

const steps = await pool(
  CHECKS.map((check) => () => runCheck(check).then(printStep)),
  2,
);
process.exitCode = addTallies(steps.map((step) => step.tally)).failed === 0 ? 0 : 1;
