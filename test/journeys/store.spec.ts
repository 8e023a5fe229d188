import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import { approved, storeEntry } from '../builders/store-entry.ts';
import { expect, test } from './fixture.ts';
import { fillDisk, limitStorage, putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, clientIdOf, signedIn, type World } from './support/world.ts';
import { localized, MARKET, NO_ENTRY } from './support/world-store.ts';

const TAB = `./#/clients/${clientIdOf(1)}/store`;
const fixture = (name: string): string => `test/fixtures/images/${name}`;

async function open(page: Page, world: World, address = TAB): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto(address);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const choose = (page: Page) => page.getByLabel('Choose images');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const pictures = (page: Page) => page.getByRole('textbox', { name: /^What image \d shows$/u });
const storedClient = async (page: Page) => (await readTable(page, 'clients'))[0] as Client;

async function fillRequired(page: Page, headline = 'A lit porch'): Promise<void> {
  await field(page, 'Headline').fill(headline);
  await field(page, 'Text').fill('It turns itself on before you reach for the key.');
  await field(page, 'Product link').fill('https://awesomest.example/light');
  await field(page, 'Get started link').fill('https://awesomest.example/connect');
  await page.getByRole('searchbox', { name: 'Search the countries' }).fill('canada');
  await page.getByRole('checkbox', { name: 'Canada' }).check();
}

/** Hands a file of the fixtures to the page as a drop or from the clipboard. */
async function hand(page: Page, name: string, how: 'drop' | 'paste'): Promise<void> {
  const base64 = readFileSync(fixture(name)).toString('base64');
  const transfer = await page.evaluateHandle(
    ([content, file]) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file, { type: 'image/png' }));
      return data;
    },
    [base64, name] as const,
  );
  if (how === 'drop') {
    await page.dispatchEvent('form', 'drop', { dataTransfer: transfer });
    return;
  }
  await page.evaluate((clipboardData) => {
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, transfer);
}

test('greys a locale out until its texts exist, then lets it have an entry', async ({ page }) => {
  await open(page, NO_ENTRY);
  await press(page, 'Add a new locale entry');
  const dialog = page.getByRole('dialog', { name: 'Add a new locale entry' });
  const german = dialog.locator('option', { hasText: 'German | de-DE' });
  await expect(german).toBeDisabled();
  await expect(german).toContainText('2 permission texts are missing');
  await expect(dialog.getByRole('link', { name: 'Complete the texts' })).toHaveAttribute(
    'href',
    `#/clients/${clientIdOf(1)}/localizations/de-DE`,
  );

  await open(page, { clients: [localized(aClient(1), 'de-DE')] });
  await press(page, 'Add a new locale entry');
  await expect(german).toBeEnabled();
  await dialog.getByRole('combobox', { name: 'Locale' }).selectOption('de-DE');
  await press(page, 'Begin the entry');
  await expect(page.getByRole('heading', { level: 1, name: 'German | de-DE' })).toBeFocused();
  await fillRequired(page, 'Licht an');
  await press(page, 'Save locale');
  await expect(page.getByText('The entry German | de-DE is saved.')).toBeVisible();
  await expect(page.getByText('Waiting for approval')).toBeVisible();
});

test('saves an entry with images of each kind, and clones it to another locale', async ({
  page,
}) => {
  await open(page, NO_ENTRY, `${TAB}/en-US`);
  await fillRequired(page);
  await choose(page).setInputFiles(['evening.png', 'day.jpg', 'morning.webp'].map(fixture));
  await expect(pictures(page)).toHaveCount(3);
  await press(page, 'Save locale');
  await expect(page.getByText('This image needs words.')).toHaveCount(3);
  await expect(pictures(page).first()).toBeFocused();
  for (const [index, words] of ['Evening', 'Day', 'Morning'].entries()) {
    await pictures(page).nth(index).fill(words);
  }
  await press(page, 'Move image 3 forward');
  await press(page, 'Save locale');
  await expect(page.getByText('1 country, 3 images.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Evening' })).toBeVisible();
  const images = await readTable(page, 'images');
  expect(images.map((one) => (one as { type: string }).type).sort()).toEqual([
    'image/jpeg',
    'image/png',
    'image/webp',
  ]);

  await press(page, 'Clone English | en-US (Default) to another locale');
  await page.getByRole('combobox', { name: 'Locale', exact: true }).selectOption('nl-NL');
  await press(page, 'Begin the entry');
  await expect(field(page, 'Headline')).toHaveValue('A lit porch');
  await expect(pictures(page)).toHaveCount(3);
  await expect(page.getByText('These are still the words of English | en-US.')).toHaveCount(5);
  await field(page, 'Headline').fill('Een verlichte veranda');
  await press(page, 'Save locale');
  await expect(page.getByText('The entry Dutch | nl-NL is saved.')).toBeVisible();
  const { storeEntries } = await storedClient(page);
  expect(storeEntries.map(({ images: shown }) => shown.map((one) => one.alternative))).toEqual([
    ['Evening', 'Morning', 'Day'],
    ['Evening', 'Morning', 'Day'],
  ]);
  expect(await readTable(page, 'images')).toHaveLength(3);
});

test('takes images that are dropped and pasted', async ({ page }) => {
  await open(page, NO_ENTRY, `${TAB}/en-US`);
  await hand(page, 'evening.png', 'drop');
  await expect(pictures(page)).toHaveCount(1);
  await hand(page, 'day.jpg', 'paste');
  await expect(pictures(page)).toHaveCount(2);
  await expect(page.getByText('640 × 400 pixels')).toHaveCount(2);
});

test('refuses files that are not what they seem, each with its reason', async ({ page }) => {
  await open(page, NO_ENTRY, `${TAB}/en-US`);
  await choose(page).setInputFiles([
    ...[
      'renamed.png',
      'other.gif',
      'truncated.png',
      'truncated.jpg',
      'truncated.webp',
      'damaged.png',
      'oversized.png',
      'tiny.png',
    ].map(fixture),
  ]);
  for (const what of [
    '“renamed.png” is not an image.',
    '“other.gif” is a GIF image.',
    '“truncated.png” breaks off before its end.',
    '“truncated.jpg” breaks off before its end.',
    '“truncated.webp” breaks off before its end.',
    '“damaged.png” cannot be drawn.',
    '“oversized.png” is 8,000 × 400 pixels; a side may have 4,096.',
    '“tiny.png” is 200 × 120 pixels; each side needs 320.',
  ]) {
    await expect(page.getByText(what)).toBeVisible();
  }
  await expect(pictures(page)).toHaveCount(0);
  await choose(page).setInputFiles({
    name: 'huge.png',
    mimeType: 'image/png',
    buffer: Buffer.alloc(2_100_000, readFileSync(fixture('evening.png'))),
  });
  await expect(page.getByText('“huge.png” has 2.1 MB; 2 MB are allowed.')).toBeVisible();
  await expect(page.getByText('“tiny.png”')).toBeHidden();
  await choose(page).setInputFiles(fixture('day.jpg'));
  await expect(pictures(page)).toHaveCount(1);
  await expect(page.getByText('“huge.png”')).toBeHidden();
});

test('keeps a half-filled form and its images over a reload', async ({ page }) => {
  await open(page, NO_ENTRY, `${TAB}/en-US`);
  await field(page, 'Headline').fill('Half');
  await choose(page).setInputFiles(fixture('day.jpg'));
  await pictures(page).fill('Day');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(field(page, 'Headline')).toHaveValue('Half');
  await expect(pictures(page)).toHaveValue('Day');
  await expect(page.getByText('640 × 400 pixels')).toBeVisible();
  await page.goto(TAB);
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
});

test('leaves the form as it is when the disk is full, and saves once there is room', async ({
  page,
}) => {
  const lift = await limitStorage(page);
  await open(page, NO_ENTRY, `${TAB}/en-US`);
  await fillRequired(page);
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await fillDisk(page);
  // Bytes behind the end of an image are allowed; these make it larger than any room that is left.
  const buffer = Buffer.concat([readFileSync(fixture('evening.png')), randomBytes(300_000)]);
  await choose(page).setInputFiles({ name: 'evening.png', mimeType: 'image/png', buffer });
  await pictures(page).fill('Evening');
  await expect(page.getByText('Your changes could not be kept.')).toBeVisible();
  await press(page, 'Save locale');
  await expect(page.getByText('The entry was not saved')).toBeVisible();
  await expect(page.getByText('The browser has no room left')).toBeVisible();
  await expect(field(page, 'Headline')).toHaveValue('A lit porch');
  await expect(pictures(page)).toHaveValue('Evening');
  expect((await storedClient(page)).storeEntries).toEqual([]);

  await lift();
  await press(page, 'Save locale');
  await expect(page.getByText('The entry English | en-US (Default) is saved.')).toBeVisible();
  expect(await readTable(page, 'images')).toHaveLength(1);
});

test('asks before the entry of another tab is overwritten; two locales do not meet', async ({
  page,
  context,
}) => {
  const client = { ...localized(aClient(1), 'nl-NL'), storeEntries: [storeEntry('en-US')] };
  await open(page, { ...signedIn(), clients: [client] }, `${TAB}/en-US`);
  const other = await openTab(context);
  await other.goto(`${TAB}/nl-NL`);
  await fillRequired(other, 'Een veranda');
  await press(other, 'Save locale');
  await expect(other.getByText('The entry Dutch | nl-NL is saved.')).toBeVisible();
  await expect(page.getByText('changed in another tab')).toBeHidden();

  await field(page, 'Headline').fill('Mine');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await other.goto(`${TAB}/en-US`);
  // The draft is the developer's, so the other tab shows it too and saves it first.
  await expect(field(other, 'Headline')).toHaveValue('Mine');
  await field(other, 'Headline').fill('Theirs');
  await press(other, 'Save locale');
  await expect(other.getByText('The entry English | en-US (Default) is saved.')).toBeVisible();
  await expect(page.getByText('This entry was changed in another tab')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save locale' })).toBeDisabled();
  await press(page, 'Load what was saved');
  await expect(field(page, 'Headline')).toHaveValue('Theirs');
});

test('removes an entry with its image, and brings both back', async ({ page }) => {
  await open(page, MARKET);
  await press(page, 'Remove Hebrew | he-IL');
  await expect(page.getByText('The entry Hebrew | he-IL is removed.')).toBeVisible();
  expect(await readTable(page, 'images')).toHaveLength(3);
  await press(page, 'Undo');
  await expect(page.getByRole('heading', { name: 'Hebrew | he-IL' })).toBeVisible();
});

test('publishes what is complete and approved, for shoppers to find', async ({ page }) => {
  const client = localized(aClient(1), 'nl-NL');
  await open(page, { ...signedIn(), clients: [client] }, `${TAB}/en-US`);
  await fillRequired(page, 'Come home to a lit porch');
  await press(page, 'Save locale');
  await page.getByRole('link', { name: 'Open the simulated Store' }).click();
  await expect(page.getByText('The shelves are empty')).toBeVisible();

  await open(page, { clients: [approved(await storedClient(page))] });
  await page.getByRole('link', { name: 'See it in the Store' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Come home to a lit porch' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Get help' })).toHaveAttribute(
    'href',
    client.supportUrl,
  );
  await expect(page.getByText('by The Awesomest Company')).toBeVisible();
});

test('finds products by search and category, in the shopper’s locale', async ({ page }) => {
  await open(page, MARKET, './#/store');
  const shelf = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
  await expect(shelf).toHaveCount(4);
  await page.getByRole('searchbox', { name: 'Search the Store' }).fill('wind');
  await expect(shelf).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search the Store' }).fill('');
  await page.getByRole('combobox', { name: 'Category' }).selectOption('Energy');
  await expect(page.getByRole('heading', { level: 2, name: 'Hearth' })).toBeVisible();
  await expect(page.getByText('1 product', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Category' }).selectOption('All categories');
  await page.getByRole('combobox', { name: 'Shopper’s locale' }).selectOption('he-IL');
  await expect(page.getByText('האור שמחכה לך בבית')).toBeVisible();
  await page.getByRole('link', { name: 'Porch Light 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Porch Light 1' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'האור שמחכה לך בבית' })).toBeVisible();
  await expect(page.getByText('Israel')).toBeVisible();
});
