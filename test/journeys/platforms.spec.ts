import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, signedIn, type World } from './support/world.ts';
import { PLATFORMS, WITH_PLATFORMS } from './support/world-platforms.ts';

async function openPlatforms(page: Page, world: World = WITH_PLATFORMS): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto(`./${PLATFORMS}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Platforms' })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const names = (page: Page) =>
  page.getByRole('list', { name: 'Platforms' }).getByRole('heading').allInnerTexts();
const stored = async (page: Page) => ((await readTable(page, 'clients')) as Client[])[0]?.platforms;

test('leads from no platform to the first one, and says what needs it', async ({ page }) => {
  await openPlatforms(page, { ...signedIn(), clients: [aClient(1)] });
  await expect(page.getByText('A place in the Store needs at least one')).toBeVisible();
  await button(page, 'Add the first platform').click();
  await expect(page.getByRole('radio', { name: /^iOS/u })).toBeFocused();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Choose a platform.')).toBeVisible();
  await page.getByRole('radio', { name: /^Android/u }).check();
  await field(page, 'Package name').fill('com.example.2lamp');
  await field(page, 'Play Store link').fill('https://apps.apple.com/app/id123');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('2 problems to mend')).toBeVisible();
  await expect(field(page, 'Package name')).toBeFocused();
  await expect(page.getByText('“2lamp” cannot be a part of a package name.')).toBeVisible();
  await expect(
    page.getByText('apps.apple.com is not where this store has its pages.'),
  ).toBeVisible();
  await field(page, 'Package name').fill(' com.example.lamp ');
  await field(page, 'Play Store link').fill('');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('The Store needs at least one platform: done.')).toBeVisible();
  await expect(button(page, 'Edit Android, com.example.lamp')).toBeFocused();
  expect(await stored(page)).toEqual([
    { id: expect.any(String), kind: 'android', values: { packageName: 'com.example.lamp' } },
  ]);
});

test('edits one, and refuses one that is on the list already', async ({ page }) => {
  await openPlatforms(page);
  await button(page, /^Edit Web/u).click();
  await expect(field(page, 'Web address')).toBeFocused();
  await field(page, 'Web address').fill('https://lamp.example/app');
  await button(page, /^Save$/u).click();
  const link = page.getByRole('link', { name: 'https://lamp.example/app' });
  await expect(link).toHaveAttribute('href', 'https://lamp.example/app');
  await expect(button(page, /^Edit Web/u)).toBeFocused();

  await button(page, 'Add platform').click();
  await page.getByRole('radio', { name: /^Web/u }).check();
  await field(page, 'Web address').fill('https://LAMP.example/app');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('This platform is on the list already')).toBeVisible();
  expect(await stored(page)).toHaveLength(3);
});

test('shows what was typed as it was typed, and follows no bad address', async ({ page }) => {
  const values = { productName: '<b>Lamp</b>', webAddress: 'javascript:alert(1)' };
  const platforms = [{ id: 'x', kind: 'hardware', values }];
  await openPlatforms(page, { ...signedIn(), clients: [{ ...aClient(1), platforms }] });
  await expect(page.getByText('<b>Lamp</b>', { exact: true })).toBeVisible();
  await expect(page.getByText('javascript:alert(1)')).toBeVisible();
  await expect(page.getByRole('link', { name: 'javascript' })).toBeHidden();
  await button(page, /^Edit/u).click();
  await field(page, 'Device or system').fill('x'.repeat(10_000));
  await button(page, /^Save$/u).click();
  await expect(page.getByText('That is 10,000 characters; 60 are allowed.')).toBeVisible();
  await expect(page.getByText('“javascript:” does not open a web page.')).toBeVisible();
});

test('reorders by keyboard: the button keeps the focus, and the place is told', async ({
  page,
}) => {
  await openPlatforms(page);
  await button(page, /^Move Web.* up$/u).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Web, .* is now number 1 of 3\.$/u)).toBeAttached();
  await expect(button(page, /^Move Web.* up$/u)).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Web', 'iOS', 'Hardware']);
  await button(page, /^Move Web.* down$/u).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/is now number 2 of 3\.$/u)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.getByText(/is now number 3 of 3\.$/u)).toBeAttached();
  await expect(button(page, /^Move Web.* down$/u)).toBeFocused();
  expect(await names(page)).toEqual(['iOS', 'Hardware', 'Web']);
  await page.reload();
  await expect(button(page, /^Edit Web/u)).toBeVisible();
  expect(await names(page)).toEqual(['iOS', 'Hardware', 'Web']);
});

test('removes to the last one, the focus staying near, and brings it back', async ({ page }) => {
  await openPlatforms(page);
  await button(page, /^Remove iOS/u).click();
  await expect(button(page, /^Remove Web/u)).toBeFocused();
  await button(page, /^Remove Hardware/u).click();
  await expect(button(page, /^Remove Web/u)).toBeFocused();
  await button(page, /^Remove Web/u).click();
  await expect(button(page, 'Add the first platform')).toBeFocused();
  await button(page, 'Undo').click();
  await expect(button(page, /^Edit Web/u)).toBeVisible();
  expect(await names(page)).toEqual(['Web']);
});

test('asks before a half-filled form is lost', async ({ page }) => {
  await openPlatforms(page);
  await button(page, /^Edit Web/u).click();
  await field(page, 'Web address').fill('https://other.example');
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(field(page, 'Web address')).toHaveValue('https://other.example');
});

test('two tabs: the later edit is told, a removed platform can come back', async ({
  page,
  context,
}) => {
  await openPlatforms(page);
  const other = await openTab(context);
  await other.goto(`./${PLATFORMS}`);
  await button(page, /^Edit Web/u).click();
  await field(page, 'Web address').fill('https://mine.example');

  await button(other, /^Edit Web/u).click();
  await field(other, 'Web address').fill('https://theirs.example');
  await button(other, /^Save$/u).click();
  await expect(page.getByText('This platform was changed in another tab')).toBeVisible();
  await expect(button(page, /^Save$/u)).toBeDisabled();
  await button(page, 'Go on with this form').click();

  await button(other, /^Remove Web/u).click();
  await expect(page.getByText('This platform was removed in another tab')).toBeVisible();
  await button(page, 'Add it again').click();
  await expect(page.getByRole('link', { name: 'https://mine.example' })).toBeVisible();
  expect((await stored(page))?.map(({ kind }) => kind)).toEqual(['ios', 'hardware', 'web']);
});

test('cannot be changed while the client is in review', async ({ page }) => {
  const [client] = WITH_PLATFORMS.clients as [Client];
  const review: Client['review'] = { ...client.review, state: 'in-review', dueAt: Date.now() * 2 };
  await openPlatforms(page, { ...WITH_PLATFORMS, clients: [{ ...client, review }] });
  await expect(page.getByText('This client is in review')).toBeVisible();
  await expect(button(page, 'Add platform')).toBeDisabled();
  await expect(button(page, /^Remove/u)).toBeHidden();
});
