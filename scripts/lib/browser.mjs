import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { canSandbox, findBrowser } from './find-browser.mjs';
import { run, runTool } from './run.mjs';

const HELP =
  'Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test (the same for the other commands).';

function search() {
  return findBrowser(() => chromium.executablePath());
}

/**
 * How Playwright launches the browser, for the journeys, the budgets and the screenshots alike.
 * The switches keep the browser itself from calling anybody, and pages from any host but this one.
 * @returns {import('@playwright/test').LaunchOptions}
 * @throws {Error} in plain words, when there is no browser
 */
export function launchOptions() {
  const found = search();
  if (found === null) throw new Error(`There is no Chrome or Chromium. ${HELP}`);
  if ('problem' in found) throw new Error(found.problem);
  return {
    executablePath: found.path,
    chromiumSandbox: canSandbox(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      '--metrics-recording-only',
      '--no-first-run',
      '--no-pings',
    ],
  };
}

/**
 * The ways to get a browser here, the best first.
 * @param {{ platform: NodeJS.Platform, root: boolean, debian: boolean }} machine
 * @returns {('apt' | 'playwright')[]}
 */
export function waysToInstall({ platform, root, debian }) {
  return platform === 'linux' && root && debian ? ['apt', 'playwright'] : ['playwright'];
}

/**
 * Finds a browser, or installs one.
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function ensureBrowser() {
  const found = search();
  if (found !== null) return found;
  const root = process.getuid?.() === 0;
  for (const way of waysToInstall({ platform: process.platform, root, debian: isDebian() })) {
    console.log(`No Chrome or Chromium found; installing one with ${way} …`);
    if (way === 'apt') await installWithApt();
    else await installWithPlaywright(root);
    const installed = search();
    if (installed !== null) return installed;
  }
  return { problem: `There is no Chrome or Chromium, and none could be installed.\n${HELP}` };
}

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['install', '-y', 'chromium'];
  const first = await run('apt-get', command, { env });
  if (first.code === 0) return;
  // A fresh container has no package lists yet.
  await run('apt-get', ['update'], { env });
  const second = await run('apt-get', command, { env });
  if (second.code !== 0) console.error(second.output);
}

/** @param {boolean} root */
async function installWithPlaywright(root) {
  const libraries = root && process.platform === 'linux' ? ['--with-deps'] : [];
  await runTool('@playwright/test/cli.js', ['install', ...libraries, 'chromium'], { show: true });
}

/** Ubuntu's package of that name is no browser that a container can run, so it is not Debian here. */
function isDebian() {
  try {
    return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
