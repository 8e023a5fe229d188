import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

const STAMP = '.birdhouse-lock';

/**
 * The mark of an install: the hash of the lock file it was made from.
 * @param {string} lockText
 * @returns {string} hexadecimal
 */
export function lockStamp(lockText) {
  return createHash('sha256').update(lockText.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * Whether node_modules was installed completely, and from this very lock file.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>}
 */
export async function isInstalled(root) {
  const [lock, stamp] = await Promise.all([
    readFile(join(root, 'package-lock.json'), 'utf8'),
    readFile(join(root, 'node_modules', STAMP), 'utf8').catch(() => ''),
  ]);
  return stamp.trim() === lockStamp(lock);
}

/**
 * npm's own file when npm started us: it then runs without a shell and in the same version.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {{ program: string, first: string[], shell: boolean }}
 */
export function npmCommand(env, platform) {
  const file = env.npm_execpath;
  if (file?.includes('npm-cli')) return { program: process.execPath, first: [file], shell: false };
  return { program: 'npm', first: [], shell: platform === 'win32' };
}

/**
 * Installs exactly what the lock file names, development tools included whatever NODE_ENV says.
 * The stamp is removed first and written last, so that a broken install is repeated.
 * @param {string} root the project's folder
 * @param {(parameters: readonly string[]) => Promise<{ code: number }>} [npm]
 * @returns {Promise<boolean>} false when npm failed (it has said why)
 */
export async function install(root, npm = runNpm) {
  const stampFile = join(root, 'node_modules', STAMP);
  await rm(stampFile, { force: true });
  const { code } = await npm(['ci', '--include=dev']);
  if (code !== 0) return false;
  await writeFile(stampFile, lockStamp(await readFile(join(root, 'package-lock.json'), 'utf8')));
  return true;
}

/**
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} false when it could not be installed
 */
export async function installIfNeeded(root) {
  if (await isInstalled(root)) return true;
  console.log('Installing what is missing (npm ci) …');
  if (await install(root)) return true;
  console.error(
    'The installation failed; npm says why above. Without a network, an earlier npm cache is needed.',
  );
  return false;
}

/** @param {readonly string[]} parameters */
function runNpm(parameters) {
  const { program, first, shell } = npmCommand(process.env, process.platform);
  return run(program, [...first, ...parameters], { show: true, shell });
}
