import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import { expect, test } from './fixture.ts';
import { enter, tabTo, typeInto } from './support/keyboard.ts';
import { putRecords, readTable } from './support/storage.ts';
import { GOOD_FORM, NOT_SUBMITTED } from './support/world-review.ts';
import { NO_ENTRY } from './support/world-store.ts';
import { clientIdOf, type World } from './support/world.ts';

const OVERVIEW = `./#/clients/${clientIdOf(1)}/overview`;

// Locators only look and name what Tab should reach; every act is a key.
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Opens a client, and goes from its overview to another tab. */
async function openTab(page: Page, world: World, name: string): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto(OVERVIEW);
  const tabs = page.getByRole('navigation', { name: 'Tabs of this client' });
  await enter(tabs.getByRole('link', { name, exact: true }));
  await expect(heading(page, name)).toBeFocused();
}

const storedClient = async (page: Page) => (await readTable(page, 'clients'))[0] as Client;

test('submits a client for review and withdraws it by keyboard alone', async ({ page }) => {
  await openTab(page, NOT_SUBMITTED, 'Review');
  await typeInto(box(page, 'Delivery'), GOOD_FORM.delivery);
  await typeInto(box(page, 'Testing instructions'), GOOD_FORM.testing);
  await typeInto(box(page, 'Expected users'), '500');
  await enter(button(page, 'Answer the rest with Pass'));
  await enter(button(page, 'Submit for review'));
  const status = page.getByRole('region', { name: 'Status' });
  await expect(status).toContainText('IN REVIEW');
  await enter(button(page, 'Withdraw request'));
  await enter(page.getByRole('dialog').getByRole('button', { name: 'Withdraw request' }));
  await expect(status).toContainText('WITHDRAWN');
  expect((await storedClient(page)).review.form).toMatchObject({ expectedUsers: '500' });
});

test('writes a Store entry by keyboard alone', async ({ page }) => {
  await openTab(page, NO_ENTRY, 'Works with Nest Store');
  await enter(button(page, 'Add a new locale entry'));
  const dialog = page.getByRole('dialog', { name: 'Add a new locale entry' });
  await enter(dialog.getByRole('button', { name: 'Begin the entry' }));
  await typeInto(box(page, 'Headline'), 'A lit porch');
  await typeInto(box(page, 'Text'), 'It turns itself on before you reach for the key.');
  await typeInto(box(page, 'Product link'), 'https://awesomest.example/light');
  await typeInto(box(page, 'Get started link'), 'https://awesomest.example/connect');
  await typeInto(page.getByRole('searchbox', { name: 'Search the countries' }), 'canada');
  await tabTo(page.getByRole('checkbox', { name: 'Canada' }));
  await page.keyboard.press('Space');
  await enter(button(page, 'Save locale'));
  await expect(page.getByText('Waiting for approval')).toBeVisible();
  expect((await storedClient(page)).storeEntries).toMatchObject([
    { headline: 'A lit porch', countries: ['CA'] },
  ]);
});

test('writes a message and opts out of mails by keyboard alone', async ({ page }) => {
  await openTab(page, NOT_SUBMITTED, 'Messages');
  await typeInto(box(page, 'Your message'), 'Hello?');
  await enter(button(page, 'Send'));
  const thread = page.getByRole('log', { name: 'Messages' });
  await expect(thread.getByText('Hello?')).toBeVisible();
  await tabTo(page.getByRole('checkbox', { name: 'Mail me news of the review' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('Review mails are off.')).toBeVisible();
  await expect.poll(async () => (await storedClient(page)).reviewMail).toBe(false);
});
