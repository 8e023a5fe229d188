import { runTool } from './run.mjs';

/** What is checked without running the app; each counts as one test. The slowest come first. */
export const CHECKS = [
  { name: 'lint', tool: 'eslint/bin/eslint.js', parameters: ['.', '--max-warnings', '0'] },
  {
    name: 'types',
    tool: 'svelte-check/bin/svelte-check',
    parameters: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  {
    // The worker has no page: its types are those of workers.
    name: 'worker types',
    tool: 'typescript/bin/tsc',
    parameters: ['--project', 'src/service-worker'],
  },
  {
    name: 'formatting',
    tool: 'prettier/bin/prettier.cjs',
    parameters: ['--check', '.', '--log-level', 'warn'],
  },
  { name: 'unused code', tool: 'knip/bin/knip.js', parameters: ['--no-progress'] },
];

/**
 * @param {(typeof CHECKS)[number]} check
 * @returns {Promise<import('./report.mjs').Step>}
 */
export async function runCheck({ name, tool, parameters }) {
  const { code, output, seconds } = await runTool(tool, parameters);
  const good = code === 0;
  return {
    name,
    seconds,
    tally: { passed: good ? 1 : 0, failed: good ? 0 : 1 },
    output: good ? '' : output,
  };
}
