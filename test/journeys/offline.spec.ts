import type { Page } from '@playwright/test';
import { signUp, verify } from './support/account.ts';
import { fillClient, submit } from './support/create-form.ts';
import { exportAll, importBeside } from './support/round-trip.ts';
import { NEXT_VERSION, type Site } from './support/site.ts';
import { openTab } from './support/tabs.ts';
import { expect, stopWorker, test, visitOnce } from './support/worker.ts';

// Each keeps the whole app once or twice, and some hundred files take a while on a busy machine.
test.describe.configure({ timeout: 180_000 });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const notice = (page: Page) => page.getByRole('complementary', { name: 'New version' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const card = (page: Page) => page.getByRole('region', { name: 'Without a network' });

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Publishes the next build, and has the browser look for it, as it does with every visit. */
async function publish(site: Site, page: Page): Promise<void> {
  await site.moveOn();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/** Ends the worker that answers now: only then can one take over that does not wait to be told. */
async function restWorker(page: Page): Promise<void> {
  await stopWorker(page.context(), page);
  await page.evaluate(async () => (await fetch('./favicon.svg')).text());
}

const SCREENS = {
  '#/': 'Welcome',
  '#/sign-up': 'Create a developer account',
  '#/profile': 'Profile',
  '#/inbox': 'Inbox',
  '#/clients': 'OAuth Clients',
  '#/store': 'Works with Nest Store',
  '#/data/export': 'Export',
  '#/data/import': 'Import',
  '#/data/take-out': 'Take it out',
  '#/data/snapshots': 'Snapshots',
  '#/settings': 'Settings',
  '#/help': 'Help',
};

test('works from the second visit on with the network cut', async ({ page, context, site }) => {
  await visitOnce(page);
  await site.cut(context);
  await page.reload();
  await expect(heading(page, 'Your data')).toBeVisible();

  const other = await openTab(context);
  for (const [hash, name] of Object.entries(SCREENS)) {
    await other.goto(`./${hash}`);
    await expect(heading(other, name)).toBeVisible();
  }
  await other.close();

  await signUp(page);
  await verify(page);
  await page.goto('./#/clients/new');
  await fillClient(page, 'Porch Light');
  await submit(page);
  await expect(heading(page, 'Porch Light')).toBeVisible();
  await page.getByRole('link', { name: 'Localizations', exact: true }).click();
  await page.getByRole('combobox', { name: 'Any other language' }).fill('nl-NL');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Missing: Description, Dutch/u }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('Doet het licht aan.');
  await button(page, 'Save').click();
  await expect(page.getByText('The texts of Dutch | nl-NL are saved.')).toBeVisible();

  const text = await exportAll(page);
  expect(JSON.parse(text)).toMatchObject({ format: 'birdhouse', holds: { clients: 1 } });
  await importBeside(page, text, 'Second garden');
  await expect(page.getByRole('link', { name: 'Porch Light', exact: true })).toBeVisible();

  await page.goto('./#/');
  await button(page, 'Open a demo').click();
  await expect(page.getByRole('complementary', { name: 'Demo' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await page.goto('./rescue.html');
  await expect(heading(page, 'Rescue your data')).toBeVisible();
});

test('needs no worker on the first visit', async ({ page }) => {
  await page.goto('./#/clients');
  await expect(heading(page, 'OAuth Clients')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('can be installed', async ({ page, context }) => {
  await page.goto('./');
  const session = await context.newCDPSession(page);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Each journey runs in a private window.
  const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(others).toEqual([]);
});

test.describe('in a folder of a host', () => {
  test.use({ folder: 'some/folder/' });

  test('works with the network cut', async ({ page, context, site }) => {
    await visitOnce(page);
    await site.cut(context);
    await page.goto('./?from=mail#/settings');
    await expect(heading(page, 'Settings')).toBeVisible();
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(site.url);
  });
});

test('offers a new version and takes it when asked', async ({ page, site }) => {
  await visitOnce(page);
  await expect(card(page)).not.toContainText(NEXT_VERSION);
  await site.moveOn();
  await page.reload();
  await expect(notice(page)).toContainText('A new version of Birdhouse is ready.');
  await expect(card(page)).not.toContainText(NEXT_VERSION);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toBeHidden();
  // Put off is not forgotten.
  await page.reload();
  await notice(page).getByRole('button', { name: 'Update now' }).click();
  await expect(card(page)).toContainText(`Version ${NEXT_VERSION}`);
  await expect(notice(page)).toBeHidden();
  await expect(async () => expect(await cacheNames(page)).toHaveLength(1)).toPass();
});

test('waits while a form is unsaved', async ({ page, site }) => {
  await visitOnce(page);
  await signUp(page);
  await page.goto('./#/profile');
  await page.getByLabel('Company name').fill('Bird & Sons');
  await publish(site, page);
  await expect(notice(page)).toContainText('It waits until what you are typing here is saved.');
  await expect(button(page, 'Update now')).toBeHidden();
  await restWorker(page);
  await button(page, 'Update').click();
  await expect(button(page, 'Update now')).toBeVisible();
  await expect(page.getByLabel('Company name')).toHaveValue('Bird & Sons');
});

test('tells the other tabs, which go on working with the files of before', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page);
  await signUp(page);
  const other = await openTab(context);
  await other.goto('./#/profile');
  await other.getByLabel('Company name').fill('Bird & Sons');
  await publish(site, page);
  await notice(page).getByRole('button', { name: 'Update now' }).click();
  await expect(notice(page)).toBeHidden();

  await expect(notice(other)).toContainText('Another tab has moved to a new version.');
  await expect(notice(other)).toContainText('It waits until what you are typing here is saved.');
  await expect(other.getByLabel('Company name')).toHaveValue('Bird & Sons');
  await button(other, 'Update').click();
  await expect(other.getByText('Your profile is updated.')).toBeVisible();
  // The host has none of the files of these screens any more, and this tab has loaded none yet.
  await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' }).click();
  await expect(heading(other, 'Help')).toBeVisible();
  expect(await cacheNames(other)).toHaveLength(2);
  await notice(other).getByRole('button', { name: 'Load it here too' }).click();
  await expect(heading(other, 'Help')).toBeVisible();
  await other.goto('./#/data');
  await expect(card(other)).toContainText(`Version ${NEXT_VERSION}`);
  await expect(async () => expect(await cacheNames(other)).toHaveLength(1)).toPass();
});

test('erases what it keeps for use without a network, and can begin again', async ({ page }) => {
  await visitOnce(page);
  expect(await cacheNames(page)).toHaveLength(1);
  await button(page, 'Erase everything …').click();
  await page.getByRole('textbox', { name: 'Type erase to confirm' }).fill('erase');
  await button(page, 'Erase everything').click();
  await expect(heading(page, 'Welcome')).toBeVisible();
  expect(await cacheNames(page)).toEqual([]);
  await visitOnce(page);
  await page.reload();
  await expect(card(page)).toContainText('Ready');
});
