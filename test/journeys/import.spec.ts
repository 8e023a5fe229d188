import type { Page } from '@playwright/test';
import packageJson from '../../package.json' with { type: 'json' };
import { packedLink } from '../builders/packed-link.ts';
import { expect, test } from './fixture.ts';
import { documentOf, fileOf, largeDocument, MINE, openFile, THEIRS } from './support/documents.ts';
import { countSnapshots, dumpAll, withoutCounts, workspacesOf } from './support/dumps.ts';
import { enter, tabTo, typeInto } from './support/keyboard.ts';
import { qrFile } from './support/qr-file.ts';
import { appUrl } from './support/serve-build.ts';
import { DEVELOPER, putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient } from './support/world.ts';

const IMPORT = './#/data/import';
const SENTENCE = /one is new, 2 differ, one clashes/u;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const plan = (page: Page) => page.getByRole('heading', { name: 'What an import would do' });

async function open(page: Page): Promise<void> {
  await page.goto('./');
  await putRecords(page, MINE);
  await page.goto('about:blank');
  await page.goto(IMPORT);
  await expect(page.getByText('Drop a document here')).toBeVisible();
}

/** One of the choices for an item. */
function choice(page: Page, item: string, name: string) {
  const group = page.getByRole('group', { name: `What to do with ${item}`, exact: true });
  return group.getByText(name, { exact: true });
}

const names = async (page: Page): Promise<string[]> =>
  ((await readTable(page, 'clients')) as { name: string }[]).map(({ name }) => name).sort();

test.describe('each way in leads to the same plan', () => {
  const text = documentOf(THEIRS);
  const link = async () => `${appUrl()}#/open/${await packedLink(text)}`;

  test.beforeEach(async ({ page }) => open(page));
  test.afterEach(async ({ page }) => {
    await expect(page.getByText(SENTENCE)).toBeVisible();
    const written = page.getByText(`by Birdhouse ${packageJson.version}.`, { exact: false });
    await expect(written).toHaveText(/^Written on /u);
    await expect(written).toBeVisible();
  });

  test('a file', async ({ page }) => {
    await openFile(page, text);
    await expect(plan(page)).toBeFocused();
  });

  test('a drop, which shows where it lands', async ({ page }) => {
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'garden.json'));
      return data;
    }, text);
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await expect(page.getByText('Let go to open it')).toBeVisible();
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  });

  test('the clipboard, by the button', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await button(page, 'Paste from the clipboard').click();
  });

  test('a link, pasted anywhere by the keyboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), await link());
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.getByRole('radio', { name: /^Beside mine/u })).toBeChecked();
    await page.getByRole('radio', { name: /^Into this workspace/u }).check();
  });

  test('a text code, typed into the field', async ({ page }) => {
    const field = page.getByRole('textbox', { name: 'Text, share link or text code' });
    await field.fill(await packedLink(text));
    await button(page, 'Open this text').click();
  });

  test('a picture of a QR code', async ({ page }) => {
    const one = { developers: THEIRS.developers ?? [], clients: THEIRS.clients?.slice(1) ?? [] };
    const small = documentOf(one, { pretty: false });
    const picture = await qrFile(page, `${appUrl()}#/open/${await packedLink(small)}`);
    await page.getByLabel('Choose a picture').setInputFiles(fileOf(picture, 'code.png'));
  });
});

test('adds, replaces, renames and keeps as chosen; undo brings everything back', async ({
  page,
}) => {
  await open(page);
  const before = withoutCounts(await dumpAll(page));
  await openFile(page, documentOf(THEIRS));
  await expect(page.getByText('Under another name it would be called')).toBeVisible();
  await button(page, 'Add 2 and replace 1').click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await expect(page.getByText(/^2 items added, 1 replaced/u).first()).toBeVisible();
  expect(await names(page)).toEqual([
    'Bird Bath',
    'HEARTH (2)',
    'Hearth',
    'Porch Light 1',
    'Weather Vane',
  ]);
  expect(JSON.stringify(await readTable(page, 'clients'))).toContain('Turns with the wind');
  await button(page, 'Undo the import').click();
  await expect(
    page.getByText('The import is undone: everything is as it was before.'),
  ).toBeVisible();
  expect(withoutCounts(await dumpAll(page))).toEqual(before);
});

test('keeps all of mine, and shows on other pages what was added; undo waits there', async ({
  page,
}) => {
  await open(page);
  await openFile(page, documentOf(THEIRS));
  await button(page, 'Keep all of mine').click();
  await button(page, 'Add one item').click();
  await page.getByRole('link', { name: 'Go to your OAuth clients' }).click();
  await expect(page.getByRole('link', { name: 'Bird Bath' })).toBeVisible();
  expect(await names(page)).toEqual(['Bird Bath', 'Hearth', 'Porch Light 1', 'Weather Vane']);
  expect(JSON.stringify(await readTable(page, 'clients'))).not.toContain('Turns with the wind');
  await button(page, 'Undo').click();
  await expect(page.getByRole('link', { name: 'Bird Bath' })).toHaveCount(0);
  expect(await names(page)).toEqual(['Hearth', 'Porch Light 1', 'Weather Vane']);
});

test('shows mine and theirs side by side', async ({ page }) => {
  await open(page);
  await openFile(page, documentOf(THEIRS));
  const item = page.locator('[data-item]').filter({ hasText: 'Weather Vane' });
  await item.getByRole('button', { name: 'Show differences' }).click();
  const list = page.getByRole('list', { name: 'Differences of Weather Vane' });
  await expect(list).toContainText('Localizations › en-US › Description');
  await expect(list).not.toContainText('Number of changes');
  await expect(list).toContainText('Turns with the wind');
  await expect(list).toContainText('Turns the porch light on');
});

test('goes from a pasted text to its undo by keyboard alone', async ({ page }) => {
  await open(page);
  await tabTo(page.getByLabel('Choose a file'));
  await typeInto(page.getByRole('textbox', { name: 'Text, share link or text code' }), '');
  await page.keyboard.insertText(documentOf(THEIRS));
  await enter(button(page, 'Open this text'));
  await expect(plan(page)).toBeFocused();
  await tabTo(page.getByRole('radio', { name: /^Into this workspace/u }));
  const bath = page.getByRole('group', { name: 'What to do with Bird Bath' });
  await tabTo(bath.getByRole('radio', { name: 'Add' }));
  await page.keyboard.press('ArrowRight');
  await expect(bath.getByRole('radio', { name: 'Leave out' })).toBeChecked();
  await enter(button(page, 'Add 1 and replace 1'));
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await enter(button(page, 'Undo the import'));
  await expect(page.getByText('The import is undone')).toBeVisible();
  expect(await names(page)).toEqual(['Hearth', 'Porch Light 1', 'Weather Vane']);
});

test('opens beside mine, which stays byte for byte, and leads there', async ({ page }) => {
  await open(page);
  const before = await dumpAll(page);
  const [own = ''] = workspacesOf(before);
  await openFile(page, documentOf(THEIRS));
  await page.getByRole('radio', { name: /^Beside mine/u }).check();
  await page.getByLabel('Name of the new workspace').fill('Second garden');
  await button(page, /^Open \d+ items beside mine$/u).click();
  await expect(page.getByRole('heading', { name: 'The new workspace is ready' })).toBeFocused();
  expect((await dumpAll(page))[own]).toEqual(before[own]);
  await button(page, 'Go to Second garden').click();
  await expect(page.getByRole('banner')).toContainText('Second garden');
  await expect(page.getByRole('link', { name: 'Bird Bath' })).toBeVisible();
});

test('holds back what a rule forbids, and leads to the item', async ({ page }) => {
  await open(page);
  const clients = Array.from({ length: 9 }, (_client, index) => aClient(20 + index));
  await openFile(page, documentOf({ developers: [DEVELOPER], clients }));
  await page.getByRole('radio', { name: /^Into this workspace/u }).check();
  const bar = page.getByRole('alert').filter({ hasText: 'against these choices' });
  await expect(bar).toContainText('ada@example.com would have 12 clients; 10 are allowed.');
  await button(page, /^Add /u).last().click();
  await expect(bar).toBeFocused();
  await button(page, 'Go to ada@example.com').click();
  await expect(page.locator('[data-item]:focus')).toContainText('would have 12 clients');
  await choice(page, 'Porch Light 20', 'Leave out').click();
  await choice(page, 'Porch Light 21', 'Leave out').click();
  await expect(bar).toHaveCount(0);
  await button(page, /^Add /u).last().click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  expect(await names(page)).toHaveLength(10);
});

test('plans again when another tab has changed the workspace, with the choices kept', async ({
  page,
  context,
}) => {
  await open(page);
  await openFile(page, documentOf(THEIRS));
  await choice(page, 'Bird Bath', 'Leave out').click();
  const other = await openTab(context);
  await other.goto('./#/profile');
  await other.getByLabel('City').fill('Bath');
  await other.getByRole('button', { name: /^(?:Save|Update)/u }).click();
  await expect
    .poll(async () => JSON.stringify(await readTable(page, 'developers')))
    .toContain('Bath');
  await button(page, 'Add 1 and replace 1').click();
  await expect(page.getByText('This workspace has changed since the plan was made.')).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'What to do with Bird Bath' }).getByLabel('Leave out'),
  ).toBeChecked();
  expect(await names(page)).toEqual(['Hearth', 'Porch Light 1', 'Weather Vane']);
  await button(page, 'Add 1 and replace 1').click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  expect(JSON.stringify(await readTable(page, 'developers'))).toContain('Bath');
});

/**
 * Lets the page itself press Cancel as soon as it says that something is written: an import is over
 * sooner than a test has seen that.
 */
async function cancelOnceUnderWay(page: Page): Promise<void> {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (!/[1-9][\d,]* of 11,0/u.test(document.body.innerText)) return;
      const buttons = [...document.querySelectorAll('button')];
      const cancel = buttons.find(({ textContent }) => textContent.trim() === 'Cancel');
      if (cancel === undefined) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

for (const target of ['here', 'beside'] as const) {
  test(`leaves nothing of a large import that is cancelled: ${target}`, async ({ page }) => {
    test.slow();
    await open(page);
    const before = await dumpAll(page);
    const snapshots = await countSnapshots(page);
    await openFile(page, largeDocument(1000));
    await expect(plan(page)).toBeVisible({ timeout: 60_000 });
    const name = target === 'here' ? /^Into this workspace/u : /^Beside mine/u;
    await page.getByRole('radio', { name }).check();
    await cancelOnceUnderWay(page);
    await button(page, /^(?:Add|Open) 11,00\d items/u).click();
    await expect(page.getByText('The import was stopped.')).toBeVisible({ timeout: 60_000 });
    expect(await dumpAll(page)).toEqual(before);
    expect(await countSnapshots(page)).toBe(snapshots);
  });
}

test('leaves nothing for good of an import beside whose tab goes in the middle', async ({
  page,
  context,
}) => {
  test.slow();
  await open(page);
  await openFile(page, largeDocument(1000));
  await expect(plan(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('radio', { name: /^Beside mine/u }).check();
  const other = await context.newPage();
  await other.goto('./favicon.svg');
  const count = () =>
    other.evaluate(async () => {
      const all = await indexedDB.databases();
      return all.filter(({ name }) => name?.startsWith('birdhouse-workspace-')).length;
    });
  await button(page, /^Open 11,00\d items/u).click();
  await expect.poll(count, { intervals: [20], timeout: 30_000 }).toBe(2);
  await page.close();
  expect(await count()).toBe(2);
  await other.goto('./');
  await expect.poll(count).toBe(1);
  await expect(other.getByRole('banner')).toContainText('Your workspace');
});
