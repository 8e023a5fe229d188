import type { Page } from '@playwright/test';
import type { Route } from './routes.ts';
import { signedIn } from './world.ts';
import { KINDS, takeOutOf } from './world-take-out.ts';

const choose = (target: string) => (page: Page) =>
  page.locator(`main input[value=${target}]`).check();

/** A snippet with its secret, for a base address that is refused. */
async function refuseBase(page: Page): Promise<void> {
  await choose('javascript')(page);
  await page.locator('#field-take-out-base input[type=radio]').last().check();
  await page.locator('#field-base').fill('localhost:8080');
  await page.locator('#field-take-out-options input').check();
}

/** The states of the place where clients are taken out. */
export const TAKE_OUT_ROUTES: readonly Route[] = [
  { name: 'take-out', hash: takeOutOf(1), world: KINDS },
  { name: 'take-out-keycloak', hash: takeOutOf(1), world: KINDS, open: choose('keycloak') },
  { name: 'take-out-provider', hash: takeOutOf(2), world: KINDS, open: choose('oidcProvider') },
  { name: 'take-out-refused', hash: takeOutOf(2), world: KINDS, open: choose('keycloak') },
  { name: 'take-out-pin', hash: takeOutOf(3), world: KINDS, open: choose('curl') },
  { name: 'take-out-base', hash: takeOutOf(3), world: KINDS, open: refuseBase },
  { name: 'take-out-elsewhere', hash: takeOutOf(9), world: KINDS, open: choose('env') },
  { name: 'take-out-none', hash: '#/data/take-out', world: signedIn() },
  { name: 'take-out-nobody', hash: '#/data/take-out', world: {} },
];
