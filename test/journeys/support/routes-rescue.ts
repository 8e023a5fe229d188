import type { Page } from '@playwright/test';
import { BUSY, signedIn, type World } from './world.ts';

const PAGE = 'rescue.html';

/** A workspace that the app refuses to open. */
const DAMAGED: World = {
  ...signedIn(),
  meta: [{ key: 'recordVersion', value: 'damaged' }],
};

async function saveAll(page: Page): Promise<void> {
  await page.locator('main .first button').click();
  await page.locator('main .first .notice').waitFor();
}

/** The rescue page is no screen of the app, so it has no hash. */
export const RESCUE_ROUTES = [
  { name: 'rescue', hash: PAGE, world: BUSY, open: saveAll },
  { name: 'rescue-damaged', hash: PAGE, world: DAMAGED },
  {
    name: 'rescue-clear',
    hash: PAGE,
    world: BUSY,
    open: async (page: Page) => {
      await page.locator('main .list button.danger').first().click();
      await page.locator('dialog button.danger').click();
    },
  },
];
