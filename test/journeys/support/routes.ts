import type { Page } from '@playwright/test';
import { OFFLINE_ROUTES } from './routes-offline.ts';
import { WORKSPACE_ROUTES } from './routes-workspaces.ts';
import { EXPORT_ROUTES } from './routes-export.ts';
import { RESCUE_ROUTES } from './routes-rescue.ts';
import { IMPORT_ROUTES } from './routes-import.ts';
import { REVIEW_MAIL_ID, TALKING } from './world-messages.ts';
import { PLATFORMS, WITH_PLATFORMS } from './world-platforms.ts';
import { GROWN, GROWN_WORLD } from './world-permissions.ts';
import {
  BUSY,
  clientIdOf,
  EXPIRED,
  FULL,
  MAIL_ID,
  signedIn,
  TOKEN,
  UNVERIFIED,
  type World,
} from './world.ts';
import { APPROVED, BY_HAND, CHANGES_REQUESTED, NOT_SUBMITTED } from './world-review.ts';
import { MARKET, NO_ENTRY, WAITING } from './world-store.ts';
import { LOCALIZED } from './world-localizations.ts';
import { HOME_ROUTES } from './routes-home.ts';
import { TAKE_OUT_ROUTES } from './routes-take-out.ts';
import { FAILURE_ROUTES } from './routes-failures.ts';
import { TRY_ROUTES } from './routes-try.ts';

/** A place in the app, in a state worth looking at. */
export interface Route {
  readonly name: string;
  /** The address, relative to the app's; a hash unless it is a page of its own. */
  readonly hash: string;
  /** What the workspace holds when the page is opened. */
  readonly world: World;
  /** Opens what is closed at first, in any language. */
  readonly open?: (page: Page) => Promise<void>;
}

const NOBODY: World = {};
const overview = `#/clients/${clientIdOf(1)}/overview`;
const entries = `#/clients/${clientIdOf(1)}/store`;

const review = `#/clients/${clientIdOf(1)}/review`;
const localizations = `#/clients/${clientIdOf(1)}/localizations`;

const permissions = `#/clients/${GROWN.id}/permissions`;

/** Removes a permission, and opens another one with its fields. */
async function editPermissions(page: Page): Promise<void> {
  await page.locator('[data-permission=camera] .edit button').click();
  await page.locator('[data-permission=camera] input[type=radio]').first().check();
  await page.locator('[data-permission=camera] button[type=submit]').click();
  await page.locator('[data-permission=thermostat] .edit button').click();
  await page.locator('[data-permission=thermostat] textarea').fill('READS THE API.');
  await page.locator('[data-permission=thermostat] textarea').blur();
  await page.locator('[data-permission=thermostat] fieldset summary').click();
}

const submitEmpty = (page: Page) => page.locator('main form button[type=submit]').last().click();
const openDanger = (page: Page) => page.locator('main button.danger').first().click();

/** Opens a demo from the page of the data, and comes back to that page. */
async function openDemo(page: Page): Promise<void> {
  await page.locator('main .demo button').click();
  await page.locator('aside').waitFor();
  await page.goto('./#/data');
  await page.locator('main .open').waitFor();
}

/** Chooses the client whose quota is full, and moves the clock. */
async function chooseUsers(page: Page): Promise<void> {
  await page.locator('#field-simulated-client').selectOption(clientIdOf(4));
  await page.locator('main .face').locator('..').getByRole('button').nth(3).click();
  await page.locator('main .ahead').waitFor();
}

/** Every route at least once; the accessibility, pseudo-language and picture runs visit them all. */
export const ROUTES: readonly Route[] = [
  { name: 'welcome', hash: '#/', world: NOBODY },
  { name: 'welcome-back', hash: '#/', world: BUSY },
  { name: 'sign-up', hash: '#/sign-up', world: NOBODY },
  { name: 'sign-up-refused', hash: '#/sign-up', world: NOBODY, open: submitEmpty },
  { name: 'profile', hash: '#/profile', world: signedIn() },
  { name: 'profile-delete', hash: '#/profile', world: BUSY, open: openDanger },
  { name: 'inbox', hash: '#/inbox', world: UNVERIFIED },
  { name: 'inbox-empty', hash: '#/inbox', world: signedIn() },
  { name: 'mail', hash: `#/inbox/${MAIL_ID}`, world: UNVERIFIED },
  { name: 'verify-address', hash: '#/verify', world: UNVERIFIED },
  { name: 'verify-link', hash: `#/verify/${TOKEN}`, world: UNVERIFIED },
  { name: 'verify-link-expired', hash: `#/verify/${TOKEN}`, world: EXPIRED },
  { name: 'clients', hash: '#/clients', world: BUSY },
  { name: 'clients-empty', hash: '#/clients', world: signedIn() },
  { name: 'clients-nobody', hash: '#/clients', world: NOBODY },
  { name: 'clients-full', hash: '#/clients', world: FULL },
  {
    name: 'clients-duplicate',
    hash: '#/clients',
    world: BUSY,
    open: (page) => page.locator('main li button').first().click(),
  },
  { name: 'client-create', hash: '#/clients/new', world: signedIn() },
  { name: 'client-create-refused', hash: '#/clients/new', world: signedIn(), open: submitEmpty },
  { name: 'client-create-unverified', hash: '#/clients/new', world: UNVERIFIED },
  { name: 'overview', hash: overview, world: BUSY },
  { name: 'overview-gone', hash: '#/clients/nothing/overview', world: BUSY },
  { name: 'overview-edit', hash: `${overview}/edit`, world: BUSY },
  { name: 'overview-delete', hash: `${overview}/edit`, world: BUSY, open: openDanger },
  { name: 'review', hash: review, world: NOT_SUBMITTED, open: submitEmpty },
  { name: 'review-running', hash: review, world: BY_HAND },
  { name: 'review-changes', hash: review, world: CHANGES_REQUESTED },
  { name: 'review-approved', hash: review, world: APPROVED },
  { name: 'store-entries', hash: entries, world: WAITING },
  {
    name: 'store-entry-add',
    hash: entries,
    world: NO_ENTRY,
    open: (page) => page.locator('main article button.primary').first().click(),
  },
  { name: 'store-entry', hash: `${entries}/en-US`, world: WAITING },
  { name: 'store-entry-refused', hash: `${entries}/nl-NL`, world: NO_ENTRY, open: submitEmpty },
  { name: 'store', hash: '#/store', world: MARKET },
  { name: 'store-listing', hash: `#/store/${clientIdOf(1)}`, world: MARKET },
  { name: 'store-empty', hash: '#/store', world: signedIn() },
  { name: 'platforms', hash: PLATFORMS, world: WITH_PLATFORMS },
  { name: 'platforms-empty', hash: PLATFORMS, world: BUSY },
  {
    name: 'platforms-editing',
    hash: PLATFORMS,
    world: WITH_PLATFORMS,
    open: (page) => page.locator('main [data-does=edit]').first().click(),
  },
  { name: 'localizations', hash: localizations, world: LOCALIZED },
  {
    name: 'localizations-add',
    hash: localizations,
    world: LOCALIZED,
    open: async (page) => {
      await page.locator('#field-locale').click();
      await page.locator('#field-locale-list [role=option]').first().waitFor();
    },
  },
  { name: 'localization-editor', hash: `${localizations}/nl-NL`, world: LOCALIZED },
  { name: 'localization-editor-rtl', hash: `${localizations}/he-IL`, world: LOCALIZED },
  { name: 'permissions', hash: permissions, world: GROWN_WORLD },
  { name: 'permissions-editing', hash: permissions, world: GROWN_WORLD, open: editPermissions },
  { name: 'messages', hash: `#/clients/${clientIdOf(1)}/messages`, world: TALKING },
  { name: 'mail-review', hash: `#/inbox/${REVIEW_MAIL_ID}`, world: TALKING },
  { name: 'data', hash: '#/data', world: signedIn() },
  { name: 'data-demo', hash: '#/data', world: signedIn(), open: openDemo },
  { name: 'data-erase', hash: '#/data', world: signedIn(), open: openDanger },
  ...OFFLINE_ROUTES,
  ...EXPORT_ROUTES,
  ...TAKE_OUT_ROUTES,
  ...TRY_ROUTES,
  ...FAILURE_ROUTES,
  ...WORKSPACE_ROUTES,
  { name: 'settings', hash: '#/settings', world: signedIn() },
  { name: 'settings-users', hash: '#/settings', world: BUSY, open: chooseUsers },
  { name: 'help', hash: '#/help', world: signedIn() },
  { name: 'help-term', hash: '#/help/redirect-uri', world: signedIn() },
  {
    name: 'account-menu',
    hash: '#/help',
    world: signedIn(),
    open: (page) => page.locator('[popovertarget=account-menu]').click(),
  },
  { name: 'not-found', hash: '#/nowhere', world: NOBODY },
  ...RESCUE_ROUTES,
  ...IMPORT_ROUTES,
  ...HOME_ROUTES,
];

/** Opens a route, whose world is stored already, in its state; in a page that is new. */
export async function visit(page: Page, route: Route): Promise<void> {
  await page.goto(`./${route.hash}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await settle(page);
  await route.open?.(page);
  await settle(page);
}

/** Waits until the page has its fonts, is not busy and moves nothing. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.querySelector('[aria-busy=true]') === null &&
      document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}
