import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import { findLocalization } from '../../src/domain/localized-text.ts';
import { expect, test } from './fixture.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { LOCALIZED, localized } from './support/world-localizations.ts';
import { clientIdOf, signedIn, type World } from './support/world.ts';

const TAB = `./#/clients/${clientIdOf(1)}/localizations`;

async function open(page: Page, world: World): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto(TAB);
}

const files = (page: Page) => page.getByRole('region', { name: 'Files for translators' });
const plan = (page: Page) => page.getByRole('dialog');

async function storedClient(page: Page): Promise<Client> {
  const [client] = (await readTable(page, 'clients')) as Client[];
  if (client === undefined) throw new Error('There is no client.');
  return client;
}

/** Saves a file as a translator gets it. */
async function download(page: Page, format: 'CSV' | 'XLIFF', locale: string): Promise<string> {
  await files(page).getByLabel('To').selectOption(locale);
  const saved = page.waitForEvent('download');
  await files(page)
    .getByRole('button', { name: `Download ${format}` })
    .click();
  return readFile(await (await saved).path(), 'utf8');
}

async function choose(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await files(page).getByLabel('Open a translated file').setInputFiles(file);
}

for (const format of ['CSV', 'XLIFF'] as const) {
  test(`hands texts out as ${format} and takes the translation back`, async ({ page }) => {
    await open(page, LOCALIZED);
    const text = await download(page, format, 'fr-CA');
    const source = 'Turns the porch light on before you come home, and off once everybody sleeps.';
    const french = 'Allume la lumière avant votre retour.';
    const translated =
      format === 'CSV'
        ? text.replace(`"${source}",""`, `"${source}","${french}"`)
        : text.replace('</source>', `</source><target>${french}</target>`);
    await choose(page, `back.${format}`, translated);
    await expect(plan(page).getByText('One text would change.')).toBeVisible();
    await expect(plan(page).getByText(french)).toBeVisible();
    expect(findLocalization(await storedClient(page), 'fr-CA')?.description).toBe('');
    await plan(page).getByRole('button', { name: 'Import one text' }).click();
    await expect(page.getByText('One text of Canadian French is imported.')).toBeVisible();
    const after = await storedClient(page);
    expect(findLocalization(after, 'fr-CA')).toMatchObject({
      description: french,
      basedOn: { description: { locale: 'en-US', text: source } },
    });
    expect(after.version).toBe(1);
  });

  test(`finds nothing to change in a ${format} file that comes back as it went`, async ({
    page,
  }) => {
    await open(page, LOCALIZED);
    const before = await storedClient(page);
    await choose(page, 'same', await download(page, format, 'he-IL'));
    await expect(plan(page).getByText('Nothing would change.')).toBeVisible();
    await plan(page).getByRole('button', { name: 'Close' }).click();
    expect(await storedClient(page)).toEqual(before);
  });
}

test('lists broken rows by line and imports nothing of their file', async ({ page }) => {
  await open(page, LOCALIZED);
  const before = await storedClient(page);
  const rows = [
    'key,en-US,fr-CA',
    'description,Turns,Allume la lumière.',
    `permission.away,Reads,${'x'.repeat(301)}`,
    'permission.toaster,Reads,Lit.',
  ];
  await choose(page, 'broken.csv', rows.join('\n'));
  await expect(plan(page).getByText('2 rows cannot be read')).toBeVisible();
  await expect(plan(page).getByText('Line 3', { exact: true })).toBeVisible();
  await expect(plan(page).getByText('Line 4', { exact: true })).toBeVisible();
  await expect(plan(page).getByRole('button', { name: /^Import/u })).toHaveCount(0);
  await plan(page).getByRole('button', { name: 'Close' }).click();
  expect(await storedClient(page)).toEqual(before);
});

test('refuses what is no file of ours, and says so beside the field', async ({ page }) => {
  await open(page, LOCALIZED);
  await choose(page, 'notes.csv', 'Dear all,\nsee you tomorrow.');
  await expect(files(page).getByText('Line 1 should name the columns')).toBeVisible();
  await choose(page, 'page.xlf', '<html><b></html>');
  await expect(files(page).getByText('The file is no XLIFF')).toBeVisible();
});

test('adds a locale that only the file has, and marks what was translated from old words', async ({
  page,
}) => {
  await open(page, { ...signedIn(), clients: [localized()] });
  await choose(page, 'new.csv', 'key,en-US,pl-PL\ndescription,Older words.,Włącza światło.\n');
  await expect(plan(page).getByText('is new to this client and will be added')).toBeVisible();
  await expect(plan(page).getByText('will be marked as out of date')).toBeVisible();
  await plan(page).getByRole('button', { name: 'Import one text' }).click();
  await expect(page.getByRole('heading', { name: 'Polish | pl-PL' })).toBeVisible();
  await expect(page.getByText('1 text out of date').last()).toBeVisible();
});

test('refuses the whole file when another tab changed one of its texts meanwhile', async ({
  page,
  context,
}) => {
  await open(page, LOCALIZED);
  const rows = [
    'key,en-US,nl-NL',
    'description,Turns,Mijn tekst.',
    'permission.camera,Reads,Ziet.',
  ];
  await choose(page, 'mine.csv', rows.join('\n'));
  await expect(plan(page).getByText('2 texts would change.')).toBeVisible();
  const other = await openTab(context);
  await other.goto(`${TAB}/nl-NL`);
  await other.getByRole('textbox', { name: 'Description in Dutch' }).fill('Hun tekst.');
  await other.getByRole('button', { name: /^Save/u }).click();
  await expect.poll(async () => JSON.stringify(await storedClient(page))).toContain('Hun tekst.');
  await plan(page).getByRole('button', { name: 'Import 2 texts' }).click();
  await expect(plan(page).getByText('Another tab saved this text')).toBeVisible();
  expect(findLocalization(await storedClient(page), 'nl-NL')).toMatchObject({
    description: 'Hun tekst.',
    permissionTexts: { away: 'Porch Light leest of u thuis bent om het licht aan te doen.' },
  });
});
