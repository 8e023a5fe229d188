/**
 * @param {readonly number[]} values at least one
 * @returns {{ median: number, least: number, most: number }}
 */
function summary(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? NaN;
  const high = sorted[Math.ceil(middle)] ?? NaN;
  return { median: (low + high) / 2, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}

/**
 * @param {readonly number[]} values at least one
 */
export function medianOf(values) {
  return summary(values).median;
}

/**
 * One contender's figures by another's, round by round.
 * @param {readonly Record<string, number>[]} rounds
 * @param {string} one
 * @param {string} other
 */
export function ratios(rounds, one, other) {
  return rounds.map((figures) => (figures[one] ?? NaN) / (figures[other] ?? NaN));
}

/**
 * What was measured of each contender, round by round.
 * @param {readonly Record<string, number>[]} rounds
 * @param {string} unit
 * @param {number} [digits] after the point
 */
export function inDetail(rounds, unit, digits = 0) {
  const names = Object.keys(rounds[0] ?? {}).toSorted();
  const each = names.map((name) => {
    const all = rounds.map((figures) => (figures[name] ?? NaN).toFixed(digits)).join('/');
    return `${name} ${all}`;
  });
  return `[${unit}: ${each.join('; ')}]`;
}

/**
 * The order of one round: each contender comes first, in the middle and last equally often.
 * @param {readonly string[]} names
 * @param {number} round
 */
export function orderOf(names, round) {
  const shift = round % names.length;
  const turned = [...names.slice(shift), ...names.slice(0, shift)];
  return Math.floor(round / names.length) % 2 === 0 ? turned : turned.reverse();
}

/**
 * @typedef {{ what: string, against: string, goal: string, holds: (median: number) => boolean, values: readonly number[], detail?: string }} Row
 */

/**
 * A line of the table: median, range, and whether the goal was reached.
 * @param {Row} row
 */
export function inWords({ what, against, goal, holds, values, detail }) {
  const { median, least, most } = summary(values);
  const mark = holds(median) ? 'reached' : 'MISSED';
  const range = `${least.toFixed(2)}–${most.toFixed(2)}`;
  const figures = `${median.toFixed(2)} (${range}, n=${String(values.length)})`;
  const more = detail === undefined ? '' : `  ${detail}`;
  return `  ${mark.padEnd(8)} ${what}, against ${against}: ${figures}, goal ${goal}${more}`;
}
