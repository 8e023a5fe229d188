import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../../scripts/lib/browser.mjs';
import { watch } from './complaints.ts';
import { appUrl } from './serve-build.ts';

/** A browser whose profile lies on disk, so that it can be closed and opened anew. */
export interface Profile {
  /** Starts the browser; its pages are watched like those of any journey. */
  readonly start: () => Promise<Page>;
  readonly close: () => Promise<void>;
  /** What its pages have done wrong so far. */
  readonly complaints: readonly string[];
}

/** Gives `use` a profile of its own, and removes it afterwards. */
export async function withProfile(use: (profile: Profile) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'birdhouse-profile-'));
  const complaints: string[] = [];
  let browser: BrowserContext | undefined;
  const profile: Profile = {
    complaints,
    start: async () => {
      const settings = {
        ...launchOptions(),
        baseURL: appUrl(),
        locale: 'en-GB',
        serviceWorkers: 'block' as const,
      };
      browser = await chromium.launchPersistentContext(folder, settings);
      await watch(browser, new URL(appUrl()).origin, complaints);
      return browser.newPage();
    },
    close: async () => {
      await browser?.close();
      browser = undefined;
    },
  };
  try {
    await use(profile);
  } finally {
    await profile.close();
    await rm(folder, { recursive: true, force: true });
  }
}
