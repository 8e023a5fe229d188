import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../../scripts/lib/browser.mjs';
import { watch } from '../../journeys/support/complaints.ts';

/** A browser of its own, which can be killed as a whole. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends the browser and all its processes at once, as a power cut would: nothing is tidied up. */
  readonly kill: () => Promise<void>;
  /** Ends it as its user would. */
  readonly close: () => Promise<void>;
}

/** How often the browser is asked for its port (ms), and how many times at most. */
const [ASKING, PATIENCE] = [20, 1500];

/**
 * Starts Chromium on a profile that lies on disk. Its pages are watched like those of any journey;
 * what they do wrong goes into `complaints`. `origin`: the app's.
 */
export async function startChromium(
  profile: string,
  origin: string,
  complaints: string[],
): Promise<Chromium> {
  const port = join(profile, 'DevToolsActivePort');
  await rm(port, { force: true });
  const child = launch(profile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(port, child)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile.');
  context.setDefaultTimeout(PATIENCE * ASKING);
  await watch(context, origin, complaints);
  const gone = once(child, 'exit');
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      killAll(child);
      await gone;
      await allGone(child);
      await browser.close();
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await gone;
    },
  };
}

function launch(profile: string): ChildProcess {
  const { executablePath = '', args = [], chromiumSandbox = true } = launchOptions();
  const switches = [
    ...args,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
    // A killed browser must not ask what to do with the pages it had.
    '--hide-crash-restore-bubble',
    '--disable-breakpad',
    ...(chromiumSandbox ? [] : ['--no-sandbox']),
  ];
  // A group of its own: a signal to it reaches the browser and all its children.
  return spawn(executablePath, [...switches, 'about:blank'], { detached: true, stdio: 'ignore' });
}

async function portOf(file: string, child: ChildProcess): Promise<string> {
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const [port = '', path] = text.split('\n');
    if (path !== undefined) return port;
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, ASKING));
  }
  throw new Error('The browser does not start.');
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) throw new Error('The browser has no process.');
  if (process.platform === 'win32') spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)]);
  else process.kill(-pid, 'SIGKILL');
}

/** What a browser stores stays locked until the last of its processes is gone. */
async function allGone({ pid }: ChildProcess): Promise<void> {
  for (let turn = 0; turn < PATIENCE && isAnyAlive(pid); turn += 1) {
    await new Promise((done) => setTimeout(done, ASKING));
  }
}

function isAnyAlive(group: number | undefined): boolean {
  if (group === undefined || process.platform === 'win32') return false;
  try {
    // Asks whether there is anybody to send a signal to, and sends none.
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
