import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { clientIdOf, signedIn, type World } from './support/world.ts';
import { HEBREW, LOCALIZED, localized } from './support/world-localizations.ts';

const TAB = `./#/clients/${clientIdOf(1)}/localizations`;

async function open(page: Page, hash = TAB, world: World = LOCALIZED): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto(hash);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const stored = async (page: Page) => ((await readTable(page, 'clients')) as Client[])[0]!;
const textIn = async (page: Page, locale: string) =>
  (await stored(page)).localizations.find((one) => one.locale === locale)!;
const list = (page: Page) => page.getByRole('list', { name: 'Localizations' });
const row = (page: Page, name: string) =>
  list(page).getByRole('listitem').filter({ hasText: name });
const cell = (page: Page, name: string) => page.getByRole('link', { name });
const text = (page: Page, name: string) => page.getByRole('textbox', { name });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

async function saved(page: Page, locale: string): Promise<void> {
  await save(page);
  await expect(page.getByText(`The texts of ${locale} are saved.`).last()).toBeVisible();
}

test('shows what there is at a glance, and jumps to a text with the focus', async ({ page }) => {
  await open(page);
  await expect(list(page).getByRole('heading').first()).toHaveText('English | en-US (Default)');
  await expect(row(page, 'nl-NL')).toContainText('1 text missing');
  await expect(row(page, 'nl-NL')).toContainText('1 text out of date');
  await expect(row(page, 'he-IL')).toContainText('All 3 texts are there');
  await expect(cell(page, 'Complete: Away, Dutch | nl-NL')).toBeVisible();
  await expect(cell(page, 'Out of date: Description, Dutch | nl-NL')).toBeVisible();
  await cell(page, 'Missing: Camera, Dutch | nl-NL').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dutch | nl-NL' })).toBeVisible();
  await expect(text(page, 'Camera in Dutch')).toBeFocused();
});

test('adds a suggested locale, one found by its name by keyboard, and one by its tag', async ({
  page,
}) => {
  await open(page, TAB, {
    ...signedIn(),
    clients: [localized({ localizations: [localized().localizations[0]!] })],
  });
  await page.getByRole('button', { name: 'Add English | en-GB' }).click();
  await expect(row(page, 'English | en-GB')).toContainText('3 texts missing');
  const field = page.getByRole('combobox', { name: 'Any other language' });
  await expect(field).toBeFocused();
  await page.keyboard.type('swiss');
  await expect(page.getByText('No language is called that')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('german swi');
  await expect(page.getByText('One language found')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'German (Switzerland)' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('de-CH');
  await page.keyboard.press('Enter');
  await expect(row(page, 'German | de-CH')).toBeVisible();
  await expect(field).toHaveValue('');
  await page.keyboard.type('zh-hant-tw');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(row(page, 'zh-Hant-TW')).toBeVisible();
  const { localizations } = await stored(page);
  expect(localizations.map(({ locale }) => locale)).toEqual([
    'en-US',
    'en-GB',
    'de-CH',
    'zh-Hant-TW',
  ]);
});

test('refuses what is no locale, what is there, and pseudo-locales', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: 'Any other language' });
  for (const [typed, refusal] of [
    ['Dutch', '“Dutch” is not a language tag.'],
    ['<script>alert(1)</script>', '“<script>alert(1)</script>” is not a language tag.'],
    ['x'.repeat(10_000), 'That is too long for a language tag.'],
    ['nl-nl', 'This client already has nl-NL.'],
    ['en-XA', 'en-XA is a pseudo-locale: nobody reads it.'],
    ['  ', 'A language is needed.'],
  ] as const) {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText(refusal)).toBeVisible();
  }
  expect((await stored(page)).localizations).toHaveLength(4);
});

test('changes the default once the new one has every text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Make Dutch | nl-NL the default' }).click();
  const refused = page.getByRole('dialog', { name: 'Dutch | nl-NL cannot be the default yet' });
  await expect(refused).toContainText('nl-NL lacks one text');
  await expect(refused.getByRole('link')).toHaveText(['Camera']);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Make Hebrew | he-IL the default' }).click();
  const question = page.getByRole('dialog', { name: 'Make Hebrew | he-IL the default?' });
  await question.getByRole('button', { name: 'Make it the default' }).click();
  await expect(page.getByText('Hebrew | he-IL is the default now.')).toBeVisible();
  await expect(list(page).getByRole('heading').first()).toHaveText('Hebrew | he-IL (Default)');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText(HEBREW.description)).toBeVisible();
  expect(await stored(page)).toMatchObject({ defaultLocale: 'he-IL', version: 1, revision: 2 });
});

test('never removes the default; removing another says what goes, and is undone', async ({
  page,
}) => {
  await open(page);
  const before = await stored(page);
  await expect(row(page, 'en-US')).toContainText('so it cannot be removed');
  await expect(row(page, 'en-US').getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove Dutch | nl-NL' }).click();
  const question = page.getByRole('dialog', { name: 'Remove Dutch | nl-NL?' });
  await expect(question).toContainText('2 texts: Description and Away');
  await question.getByRole('button', { name: 'Remove' }).click();
  await expect(row(page, 'nl-NL')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'nl-NL')).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('edits side by side from the right, live in the preview, fallbacks marked', async ({
  page,
}) => {
  const client = localized();
  const { camera, ...away } = HEBREW.permissionTexts;
  const partly = { ...HEBREW, permissionTexts: away };
  const localizations = client.localizations.map((one) => (one === HEBREW ? partly : one));
  await open(page, `${TAB}/he-IL`, { ...signedIn(), clients: [{ ...client, localizations }] });
  const field = text(page, 'Camera in Hebrew');
  await expect(field).toHaveAttribute('dir', 'rtl');
  await expect(field).toHaveAttribute('lang', 'he-IL');
  await expect(
    page.getByRole('group', { name: 'Camera in English' }).getByText('Porch Light reads when'),
  ).toHaveAttribute('dir', 'ltr');
  const preview = page.getByRole('complementary', { name: 'Consent preview' });
  await expect(preview.getByText('Falls back to English')).toHaveCount(1);
  await field.fill(camera!);
  await expect(preview.getByText(camera!)).toHaveCSS('direction', 'rtl');
  await expect(preview.getByText('Falls back to English')).toHaveCount(0);
  await saved(page, 'Hebrew | he-IL');
  expect(await textIn(page, 'he-IL')).toMatchObject({
    permissionTexts: HEBREW.permissionTexts,
    basedOn: { 'permission.camera': { locale: 'en-US' } },
  });
});

test('leads through what is unfinished by keyboard, copies and confirms', async ({ page }) => {
  await open(page, `${TAB}/nl-NL`);
  await page.keyboard.press('Control+Enter');
  await expect(text(page, 'Description in Dutch')).toBeFocused();
  await expect(page.getByText('Turns the porch light on before you come home.')).toBeVisible();
  await page.getByRole('button', { name: 'Description still fits' }).click();
  await expect(text(page, 'Description in Dutch')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(text(page, 'Camera in Dutch')).toBeFocused();
  await page.getByRole('button', { name: 'Copy Camera from English' }).click();
  await expect(text(page, 'Camera in Dutch')).toHaveValue(/^Porch Light reads when/u);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nothing is missing or out of date.')).toBeVisible();
  await saved(page, 'Dutch | nl-NL');
  await page.getByRole('link', { name: 'All localizations' }).click();
  await expect(row(page, 'nl-NL')).toContainText('All 3 texts are there');
});

test('holds texts to the rules of the forms, and asks before they are lost', async ({ page }) => {
  await open(page, `${TAB}/nl-NL`);
  await expect(page.getByText('0 of 300 characters')).toBeVisible();
  await text(page, 'Camera in Dutch').fill('🏡'.repeat(301));
  await text(page, 'Away in Dutch').fill('<b>Hoi</b>');
  await expect(page.getByText('301 of 300 characters')).toBeVisible();
  await save(page);
  await expect(page.getByText('That is 301 characters; 300 are allowed.')).toBeVisible();
  await expect(text(page, 'Camera in Dutch')).toBeFocused();
  await text(page, 'Camera in Dutch').fill('x'.repeat(10_000));
  await expect(page.getByText('10,000 of 300 characters')).toBeVisible();
  await text(page, 'Camera in Dutch').fill('');
  await page.getByRole('link', { name: 'All localizations' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  await saved(page, 'Dutch | nl-NL');
  expect((await textIn(page, 'nl-NL')).permissionTexts).toEqual({ away: '<b>Hoi</b>' });

  await page.goto(`${TAB}/en-US`);
  await text(page, 'Description in English').fill(' ');
  await save(page);
  await expect(page.getByText('A description is needed')).toBeVisible();
});

test('loses nothing when two tabs edit different texts and different locales', async ({
  page,
  context,
}) => {
  await open(page, `${TAB}/nl-NL`);
  const other = await openTab(context);
  await other.goto(`${TAB}/nl-NL`);
  const third = await openTab(context);
  await third.goto(`${TAB}/fr-CA`);
  await text(page, 'Camera in Dutch').fill('Leest beweging.');
  await text(other, 'Away in Dutch').fill('Leest aanwezigheid.');
  await text(third, 'Description in French').fill('Allume la lumière.');
  await saved(other, 'Dutch | nl-NL');
  await saved(third, 'French | fr-CA');
  await expect(text(page, 'Away in Dutch')).toHaveValue('Leest aanwezigheid.');
  await saved(page, 'Dutch | nl-NL');
  expect((await textIn(page, 'nl-NL')).permissionTexts).toEqual({
    camera: 'Leest beweging.',
    away: 'Leest aanwezigheid.',
  });
  expect((await textIn(page, 'fr-CA')).description).toBe('Allume la lumière.');
});

test('says what the later of two tabs would overwrite, and offers both', async ({
  page,
  context,
}) => {
  await open(page, `${TAB}/nl-NL`);
  const other = await openTab(context);
  await other.goto(`${TAB}/nl-NL`);
  await text(page, 'Away in Dutch').fill('Van mij.');
  await text(page, 'Camera in Dutch').fill('Ook van mij.');
  await text(other, 'Away in Dutch').fill('Van hen.');
  await text(other, 'Camera in Dutch').fill('Ook van hen.');
  await saved(other, 'Dutch | nl-NL');

  const away = page.getByRole('region', { name: 'Away' });
  const camera = page.getByRole('region', { name: 'Camera' });
  await expect(away.getByText('Van hen.')).toBeVisible();
  await save(page);
  await expect(page.getByText('2 problems to mend')).toBeVisible();
  expect((await textIn(page, 'nl-NL')).permissionTexts.away).toBe('Van hen.');
  await camera.getByRole('button', { name: 'Take the other one' }).click();
  await expect(text(page, 'Camera in Dutch')).toHaveValue('Ook van hen.');
  await away.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page, 'Dutch | nl-NL');
  expect((await textIn(page, 'nl-NL')).permissionTexts).toEqual({
    away: 'Van mij.',
    camera: 'Ook van hen.',
  });
  await expect(text(other, 'Away in Dutch')).toHaveValue('Van mij.');
});

test('keeps what was typed when another tab removes the localization', async ({
  page,
  context,
}) => {
  await open(page, `${TAB}/fr-CA`);
  await text(page, 'Description in French').fill('Allume.');
  const other = await openTab(context);
  await other.goto(TAB);
  await other.getByRole('button', { name: 'Remove French | fr-CA' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('This localization was removed in another tab')).toBeVisible();
  await expect(text(page, 'Description in French')).toHaveValue('Allume.');
  await other.getByRole('button', { name: 'Undo' }).click();
  await saved(page, 'French | fr-CA');
  expect((await textIn(page, 'fr-CA')).description).toBe('Allume.');
});

test('previews the texts in pseudo-locales, and stores nothing of it', async ({ page }) => {
  await open(page);
  const before = await stored(page);
  await page.getByRole('button', { name: 'Right to left (ar-XB)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Right to left (ar-XB)' });
  const mirrored = dialog.locator('[lang=ar-XB]').first();
  await expect(mirrored).toHaveCSS('direction', 'rtl');
  await expect(mirrored).not.toHaveText(/[a-z]/iu);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Accented and longer (en-XA)' }).click();
  await expect(page.getByRole('dialog').getByText('Ţúŕñš ţĥé pöŕçĥ ļíĝĥţ')).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('is locked while a review is under way', async ({ page }) => {
  const review = { state: 'in-review', form: null, dueAt: null, steps: [] } as const;
  const world = { ...signedIn(), clients: [localized({ review: { ...review, steps: [] } })] };
  await open(page, TAB, world);
  await expect(page.getByText('This client is in review')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Dutch | nl-NL' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await page.goto(`${TAB}/nl-NL`);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
});
