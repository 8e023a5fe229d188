import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { appUrl } from '../../journeys/support/serve-build.ts';
import { isStoreBroken } from './broken-log.ts';
import { startChromium, type Chromium } from './chromium.ts';

/** A profile on disk whose browser is started again and again. */
export interface Victim {
  readonly start: () => Promise<Chromium>;
  /**
   * Whether the last kill left a store that the browser itself cannot read (broken-log.ts). If so,
   * it is removed, as the browser would do, and the next start begins with nothing.
   */
  readonly dropBrokenStore: () => Promise<boolean>;
  /** What the pages did wrong while they lived. */
  readonly complaints: readonly string[];
}

/** Gives `use` a profile of its own, and removes it afterwards. `url`: where the app is. */
export async function withVictim(
  use: (victim: Victim) => Promise<void>,
  url = appUrl(),
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'birdhouse-torture-'));
  const complaints: string[] = [];
  let last: Chromium | undefined;
  const start = async (): Promise<Chromium> => {
    last = await startChromium(profile, new URL(url).origin, complaints);
    return last;
  };
  const dropBrokenStore = async (): Promise<boolean> => {
    if (!(await isStoreBroken(profile))) return false;
    await rm(join(profile, 'Default', 'IndexedDB'), { recursive: true });
    return true;
  };
  try {
    await use({ start, dropBrokenStore, complaints });
  } finally {
    await last?.kill().catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the app at an address and waits until it shows something. */
export async function openApp(page: Page, hash = ''): Promise<void> {
  await page.goto(appUrl() + hash);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/**
 * Presses something and kills the browser `delay` ms later. Answers whether the page had told of
 * the outcome before.
 */
export async function pressAndKill(
  chromium: Chromium,
  press: (page: Page) => Promise<void>,
  told: (page: Page) => Promise<void>,
  delay: number,
): Promise<boolean> {
  let isTold = false;
  await press(chromium.page);
  const telling = told(chromium.page).then(
    () => {
      isTold = true;
    },
    // The page goes from under it, unless it was quicker.
    () => undefined,
  );
  await new Promise((done) => setTimeout(done, delay));
  const wasTold = isTold;
  await chromium.kill();
  await telling;
  return wasTold;
}

/** Presses by script: the moment counts, and a pointer would take its time. */
export async function press(button: ReturnType<Page['locator']>): Promise<void> {
  await button.evaluate((element: HTMLElement) => {
    element.click();
  });
}
