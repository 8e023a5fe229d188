import type { Page } from '@playwright/test';
import type { Route } from './routes.ts';
import { signedIn } from './world.ts';
import { TRIED, webSandbox } from './world-sandbox.ts';

const URI = 'https://awesomest.example/callback';
const WEB = webSandbox([URI]);

/** Opens the board below the desk, switches two failures on, and opens what is said of one. */
async function useBoard(page: Page): Promise<void> {
  await page.locator('#main details:has([role=switch]) > summary').click();
  await page.locator('#main [role=switch]').nth(2).click();
  await page.locator('#main [role=switch]').nth(9).click();
  await page.locator('#main li .head button[aria-expanded]').nth(10).click();
  await page.locator('#main dl').first().waitFor();
}

/** Plays a failure from its own page. */
async function play(page: Page): Promise<void> {
  await page.locator('#main article button.primary').click();
  await page.locator('#main .diagram button[aria-expanded]').nth(4).waitFor();
}

/** The switchboard, each failure by itself, and what is seen of one that is played. */
export const FAILURE_ROUTES: readonly Route[] = [
  { name: 'failures', hash: '#/failures', world: WEB },
  { name: 'failure', hash: '#/failures/state-wrong', world: WEB },
  { name: 'failure-no-client', hash: '#/failures/redirect-port', world: signedIn() },
  { name: 'failure-board', hash: `#/clients/${TRIED}/try`, world: WEB, open: useBoard },
  { name: 'failure-played', hash: '#/failures/thermostat-eco', world: WEB, open: play },
];
