import type { Page } from '@playwright/test';
import { BUSY, clientIdOf, signedIn, type World } from './world.ts';

const EXPORT = '#/data/export';

/** So much that hardly packs, that no link carries it. */
const LARGE: World = {
  ...BUSY,
  drafts: [
    { id: '/form', values: Array.from({ length: 12_000 }, (_, at) => Math.sin(at)), updatedAt: 1 },
  ],
};

/** Opens the link and the QR code, whether there is one or a reason why not. */
async function openWays(page: Page): Promise<void> {
  // While a newer document is being written, its ways may still come or go.
  const openers = page.locator('main .parcel[aria-busy=false] .ways button[aria-expanded]');
  await openers.first().waitFor();
  for (const opener of await openers.all()) await opener.click();
  await page.locator('main .ways svg[role=img], main .ways .problem').first().waitFor();
}

/** Chooses all clients, with their secrets. */
async function chooseClients(page: Page): Promise<void> {
  await page.locator('main input[name=export-scope]').nth(2).check();
  await page.locator('#field-export-clients button').first().click();
  await page.locator('main input[name=export-secrets]').nth(1).check();
  await openWays(page);
}

async function chooseDeveloper(page: Page): Promise<void> {
  await page.locator('main input[name=export-scope]').nth(1).check();
  await page.locator('#field-export-developer').waitFor();
}

/** The export in the states worth looking at. */
export const EXPORT_ROUTES = [
  { name: 'export', hash: EXPORT, world: BUSY, open: chooseDeveloper },
  { name: 'export-empty', hash: `${EXPORT}?client=gone`, world: signedIn() },
  { name: 'export-client', hash: `${EXPORT}?client=${clientIdOf(1)}`, world: BUSY, open: openWays },
  { name: 'export-secrets', hash: EXPORT, world: BUSY, open: chooseClients },
  { name: 'export-too-long', hash: EXPORT, world: LARGE, open: openWays },
];
