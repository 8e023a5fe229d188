import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the program could not be started
 * @property {string} output what it wrote, unless it wrote straight to the terminal
 * @property {number} seconds
 */

/**
 * Runs a program to its end in the project's folder. Never rejects.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, shell?: boolean }} [options]
 *   `show`: write straight to the terminal instead of collecting
 * @returns {Promise<Outcome>}
 */
export function run(program, parameters, { env = {}, show = false, shell = false } = {}) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const finish = (/** @type {number} */ code) => {
      done({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
}

/**
 * Runs an installed package's command with this very Node, which needs no shell on any platform.
 * @param {string} script path of the command's file inside node_modules
 * @param {readonly string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(script, parameters, options) {
  return run(process.execPath, [`node_modules/${script}`, ...parameters], options);
}
