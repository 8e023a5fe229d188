import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import type { Grant } from '../../src/domain/grant.ts';
import { expect, test } from './fixture.ts';
import { signUp, verify } from './support/account.ts';
import { fillClient, submit } from './support/create-form.ts';
import { readTable } from './support/storage.ts';
import { GOOD_FORM } from './support/world-review.ts';

const NAME = 'Porch Light';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string) => button(page, name).click();

async function tab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Tabs of this client' });
  await tabs.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function storedClient(page: Page): Promise<Client> {
  const [client] = (await readTable(page, 'clients')) as Client[];
  if (client === undefined) throw new Error('There is no client.');
  return client;
}

/** Moves the clock a day on by the settings, and comes back to where the page was. */
async function waitADay(page: Page): Promise<void> {
  const { hash } = new URL(page.url());
  await page.goto('./#/settings');
  await press(page, '1 day forward');
  await expect(page.getByText(/ahead of real time/u)).toBeVisible();
  await page.goto(`./${hash}`);
}

async function addTranslation(page: Page, locale: string, name: string): Promise<void> {
  await tab(page, 'Localizations');
  await press(page, `Add ${name} | ${locale}`);
  const row = page.getByRole('listitem').filter({ hasText: `${name} | ${locale}` });
  await row.getByRole('link', { name: /Edit/u }).click();
  await box(page, `Description in ${name}`).fill(`${NAME} (${locale})`);
  await box(page, `Away in ${name}`).fill(`${NAME}: ${locale}.`);
  await press(page, 'Save');
  await expect(page.getByText(/^The texts of .* are saved\.$/u).last()).toBeVisible();
}

test('brings a client all the way from its form to the Store, and changes it there', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  await signUp(page);
  await verify(page);

  await page.goto('./#/clients/new');
  await fillClient(page, NAME);
  await submit(page);
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();

  await tab(page, 'Permissions');
  await press(page, 'Edit Structure');
  await page.getByRole('radio', { name: 'read/write v1', exact: true }).check();
  await box(page, 'Description for Structure').fill(`${NAME} renames your home when you ask.`);
  await press(page, 'Done with Structure');
  await press(page, 'Update permissions');
  await expect(page.getByText('The client is at version 2 now.')).toBeVisible();

  await addTranslation(page, 'nl-NL', 'Dutch');
  await tab(page, 'Works with Nest Store');
  await press(page, 'Add a new locale entry');
  const dialog = page.getByRole('dialog', { name: 'Add a new locale entry' });
  const dutch = dialog.locator('option', { hasText: 'Dutch | nl-NL' });
  await expect(dutch).toBeDisabled();
  await dialog.getByRole('link', { name: 'Complete the texts' }).click();
  await box(page, 'Structure in Dutch').fill(`${NAME} hernoemt uw huis als u dat vraagt.`);
  await press(page, 'Save');
  await expect(page.getByText(/^The texts of .* are saved\.$/u).last()).toBeVisible();
  await addTranslation(page, 'de-DE', 'German');

  await tab(page, 'Platforms');
  await press(page, 'Add the first platform');
  await page.getByRole('radio', { name: /^Web/u }).check();
  await box(page, 'Web address').fill('https://porch.awesomest.dev');
  await press(page, 'Add');
  await expect(page.getByText('The Store needs at least one platform: done.')).toBeVisible();

  await tab(page, 'Works with Nest Store');
  await press(page, 'Add a new locale entry');
  await expect(dutch).toBeEnabled();
  await expect(dialog.locator('option', { hasText: 'German | de-DE' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Locale' }).selectOption('nl-NL');
  await press(page, 'Begin the entry');
  await box(page, 'Headline').fill('Licht aan');
  await box(page, 'Text').fill('Het licht gaat aan voordat u de sleutel zoekt.');
  await box(page, 'Product link').fill('https://porch.awesomest.dev/nl');
  await box(page, 'Get started link').fill('https://porch.awesomest.dev/nl/start');
  await page.getByRole('searchbox', { name: 'Search the countries' }).fill('netherlands');
  await page.getByRole('checkbox', { name: 'Netherlands', exact: true }).check();
  await press(page, 'Save locale');
  await expect(page.getByText('Waiting for approval')).toBeVisible();

  await tab(page, 'Review');
  await box(page, 'Delivery').fill(GOOD_FORM.delivery);
  await box(page, 'Testing instructions').fill('Just try it.');
  await box(page, 'Expected users').fill('500');
  await press(page, 'Answer the rest with Pass');
  await press(page, 'Submit for review');
  const status = page.getByRole('region', { name: 'Status' });
  await expect(status).toContainText('IN REVIEW');
  await waitADay(page);
  await expect(status).toContainText('CHANGES REQUESTED');
  await expect(page.getByText('The testing instructions are too short to follow.')).toBeVisible();
  await box(page, 'Testing instructions').fill(GOOD_FORM.testing);
  await press(page, 'Submit again');
  await expect(status).toContainText('IN REVIEW');
  await waitADay(page);
  await expect(status).toContainText('APPROVED');
  expect((await storedClient(page)).userLimit).toBe(500);

  await page.goto('./#/store');
  await page.getByRole('searchbox').fill('porch');
  await page.getByRole('link', { name: new RegExp(NAME, 'u') }).click();
  await expect(page.getByText('Licht aan')).toBeVisible();

  await page.goto('./#/settings');
  await page.getByRole('combobox', { name: 'Client' }).first().selectOption({ index: 1 });
  await press(page, '5 users');
  await expect(page.getByRole('meter', { name: '5 of 500 users' })).toBeVisible();

  await page.goto(`./#/clients/${(await storedClient(page)).id}/permissions`);
  await page.getByRole('heading', { name: 'Camera', exact: true }).click();
  await press(page, 'Edit Camera');
  await page.getByRole('radio', { name: 'read v3', exact: true }).check();
  await box(page, 'Description for Camera').fill(`${NAME} reads motion to light the path.`);
  await press(page, 'Done with Camera');
  await press(page, 'Update permissions');
  await expect(page.getByText('The client is at version 3 now.')).toBeVisible();
  await expect(page.getByText('5 users were told and asked to re-authorize')).toBeVisible();
  const after = await storedClient(page);
  expect(after.versions.at(-1)).toMatchObject({ version: 3, notice: true, users: 5 });
  const grants = (await readTable(page, 'grants')) as Grant[];
  expect(grants.map(({ acceptedVersion }) => acceptedVersion)).toEqual([2, 2, 2, 2, 2]);
  expect(after.review.state).toBe('approved');
});
