import type { Page } from '@playwright/test';
import { consentRequest } from '../../builders/authorization-code.ts';
import type { Route } from './routes.ts';
import { BUSY } from './world.ts';
import { SANDBOX, TRIED } from './world-sandbox.ts';

const TRY = `#/clients/${TRIED}/try`;
const REQUEST = consentRequest({ clientId: TRIED, redirectUri: null, askedAt: Date.now() });

/** Sends the user off: the consent screen stands beside the product, and the first message below. */
async function askForConsent(page: Page): Promise<void> {
  await page.locator('#main button.primary').nth(1).click();
  await page.locator('#main .diagram').waitFor();
}

/** Lets everything happen, to the first read, and opens what the last message was. */
async function runItAll(page: Page): Promise<void> {
  await page.locator('#main button.primary').first().click();
  await page.locator('#main .diagram button[aria-expanded]').nth(3).waitFor();
  await page.locator('#main [role=slider], #main input[type=range]').first().waitFor();
  await page.locator('#main .diagram button[aria-expanded=false]').last().click();
}

/** Lets everything happen, chooses the target of the warm room, writes it and listens to it. */
async function explore(page: Page): Promise<void> {
  await runItAll(page);
  const explorer = page.locator('#main .explorer');
  await explorer.locator('[role=treeitem][aria-level="4"]').first().click();
  await explorer.locator('input[type=search]').fill('target_temperature_f');
  await explorer.locator('[role=treeitem][aria-level="5"]').first().click();
  await explorer.locator('form button[type=submit]').click();
  await explorer.locator('.reply').waitFor();
  await explorer.locator('.actions button').nth(1).click();
  await explorer.locator('.log li').nth(1).waitFor();
  await explorer.locator('input[type=search]').fill('');
}

/** Chooses a field that no permission of the client opens. */
async function exploreClosed(page: Page): Promise<void> {
  const explorer = page.locator('#main .explorer');
  await explorer.locator('input[type=search]').fill('away');
  await explorer.locator('[role=treeitem][aria-level="4"]').last().click();
  await explorer.locator('.closed a').waitFor();
}

/** Try it, and the consent screen by itself, in the states worth looking at. */
export const TRY_ROUTES: readonly Route[] = [
  { name: 'try', hash: TRY, world: BUSY },
  { name: 'try-consent', hash: TRY, world: SANDBOX, open: askForConsent },
  { name: 'try-connected', hash: TRY, world: SANDBOX, open: runItAll },
  { name: 'try-explorer', hash: TRY, world: SANDBOX, open: explore },
  { name: 'try-explorer-closed', hash: TRY, world: SANDBOX, open: exploreClosed },
  { name: 'consent', hash: `#/consent/${REQUEST.id}`, world: { ...SANDBOX, consents: [REQUEST] } },
  { name: 'consent-gone', hash: '#/consent/nothing', world: BUSY },
];
