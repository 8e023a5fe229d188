import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];
const MAC_APPS = ['Google Chrome', 'Chromium'];

/**
 * Where browsers usually are, the likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths that may not exist
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_FILES.flatMap((file) => folders.map((folder) => `${folder}\\${file}`));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const all = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return LINUX_NAMES.flatMap((name) => all.map((folder) => join(folder, name)));
}

/**
 * @typedef {object} Surroundings what the search may look at; tests hand in their own
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the program runs at all
 * @property {() => string | undefined} bundled where Playwright's own browser would be
 */

/**
 * The browser for the journeys: CHROME_PATH, else an installed one, else Playwright's own.
 * @param {Surroundings} around
 * @returns {{ path: string } | { problem: string } | null} a problem when CHROME_PATH names
 *   nothing that is there; null when there is no browser
 */
export function searchBrowser(around) {
  const wanted = around.env.CHROME_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (around.exists(wanted)) return { path: wanted };
    return { problem: `CHROME_PATH names ${wanted}, but there is no such file.` };
  }
  const installed = usualPlaces(around.platform, around.env).find(
    (path) => around.exists(path) && around.starts(path),
  );
  const path = installed ?? around.bundled();
  return path !== undefined && around.exists(path) ? { path } : null;
}

/**
 * @param {() => string | undefined} bundled
 * @returns {ReturnType<typeof searchBrowser>}
 */
export function findBrowser(bundled) {
  return searchBrowser({
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    starts,
    bundled,
  });
}

/**
 * Some systems have a `chromium-browser` that only tells how to install one. Only Linux needs the
 * question, and on Windows it would open a window.
 * @param {string} path
 */
function starts(path) {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether Chromium can have its own sandbox: not as root, and not where the kernel keeps
 * unprivileged programs from making one.
 * @returns {boolean}
 */
export function canSandbox() {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  return !existsSync(restriction) || readFileSync(restriction, 'utf8').trim() === '0';
}
