import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { enter, tabTo } from './support/keyboard.ts';
import { putRecords, readTable } from './support/storage.ts';
import { TRIED, webSandbox } from './support/world-sandbox.ts';

const URI = 'https://awesomest.example/callback';
const WEB = webSandbox([URI]);

const product = (page: Page) => page.getByRole('region', { name: 'Your product' });
const user = (page: Page) => page.getByRole('region', { name: 'What the user sees' });
const button = (page: Page, name: string | RegExp) =>
  product(page).getByRole('button', { name }).first();

test.beforeEach(async ({ page }) => {
  await page.goto('./#/');
  await putRecords(page, WEB);
  await page.goto('about:blank');
});

// Locators only look and name what Tab should reach; every act is a key.
test('lets a user connect, turns a dial and reads a message by keyboard alone', async ({
  page,
}) => {
  await page.goto(`./#/clients/${TRIED}/try`);
  await enter(button(page, 'Send the user there'));
  await expect(page.getByRole('heading', { name: 'What the user sees' })).toBeFocused();
  await enter(user(page).getByRole('button', { name: 'Accept' }));
  await expect(button(page, 'The way back')).toBeFocused();
  await enter(button(page, 'Check the state'));
  await enter(button(page, 'Exchange the code'));
  await expect(button(page, 'Calls with the token')).toBeFocused();
  await enter(button(page, 'Read everything'));
  const dial = product(page).getByRole('slider').first();
  await tabTo(dial);
  await page.keyboard.press('ArrowRight');
  await enter(button(page, /^Turn the dial/u));
  await expect(product(page).getByText('The dial is turned.')).toBeVisible();
  const travels = page.getByRole('region', { name: 'What travels' });
  await enter(travels.getByRole('button', { name: /Exchanges the code/u }));
  await expect(travels.getByText('POST /sandbox/oauth2/access_token HTTP/1.1')).toBeVisible();
});

test('plays a failure and switches it off by keyboard alone', async ({ page }) => {
  await page.goto('./#/failures/home-away');
  await enter(page.getByRole('button', { name: 'Play it' }));
  await expect(product(page).getByText('Refused with 400')).toBeVisible();
  await expect(button(page, 'Calls with the token')).toBeFocused();
  await enter(page.getByRole('button', { name: 'Switch off: Nobody is at home' }));
  await expect(page.getByRole('region', { name: 'Switched on' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Try it' })).toBeFocused();
  await enter(page.locator('summary', { hasText: 'Switchboard of failures' }));
  await tabTo(page.getByRole('switch', { name: 'A slow network' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Switched on' })).toContainText('A slow network');
  await enter(page.getByRole('button', { name: 'About: A slow network' }));
  await enter(page.getByRole('link', { name: 'Open by itself: A slow network' }));
  await expect(page.getByRole('heading', { level: 1, name: 'A slow network' })).toBeFocused();
  expect(await readTable(page, 'grants')).toHaveLength(1);
});
