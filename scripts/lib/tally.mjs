/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  return tallies.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * A run that ended badly counts as one failure where its report knows none: a file that does not
 * load, or a crash.
 * @param {Tally} tally
 * @param {number} code exit code
 * @returns {Tally}
 */
function withExitCode(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number } | null} report of Vitest; null when it wrote none
 * @param {number} code exit code
 * @returns {Tally}
 */
export function vitestTally(report, code) {
  if (report === null) return { passed: 0, failed: 1 };
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests }, code);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } | null} report of Playwright; null when it wrote none
 * @param {number} code exit code
 * @returns {Tally}
 */
export function playwrightTally(report, code) {
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return withExitCode({ passed: expected, failed: unexpected + flaky }, code);
}
