/**
 * @typedef {object} Step one suite or check that has run
 * @property {string} name
 * @property {number} seconds
 * @property {import('./tally.mjs').Tally} tally
 * @property {string} output what to read, usually only after a failure
 */

/**
 * Prints a step as one line, with its output below where there is any.
 * @param {Step} step
 * @returns {Step} the same
 */
export function printStep(step) {
  const { name, seconds, tally, output } = step;
  const sign = tally.failed === 0 ? '✓' : '✗';
  console.log(`${sign} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${inWords(tally)}`);
  if (output.trim() !== '') console.log(output.trimEnd().replaceAll(/^/gmu, '    '));
  return step;
}

/**
 * @param {import('./tally.mjs').Tally} tally
 * @returns {string} the line that ends a run
 */
export function inWords({ passed, failed }) {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
