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

/** Try it, and the consent screen by itself, in the states worth looking at. */
export const TRY_ROUTES: readonly Route[] = [
  { name: 'try', hash: TRY, world: BUSY },
  { name: 'try-consent', hash: TRY, world: SANDBOX, open: askForConsent },
  { name: 'try-connected', hash: TRY, world: SANDBOX, open: runItAll },
  { name: 'consent', hash: `#/consent/${REQUEST.id}`, world: { ...SANDBOX, consents: [REQUEST] } },
  { name: 'consent-gone', hash: '#/consent/nothing', world: BUSY },
];
