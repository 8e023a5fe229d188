import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { putRecords } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { findRawKeys } from './support/text-faults.ts';
import { BUSY } from './support/world.ts';

const TABS = [
  'overview',
  'permissions',
  'platforms',
  'localizations',
  'review',
  'store',
  'messages',
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const workspaces = (page: Page) =>
  page.getByRole('list', { name: 'Workspaces of this browser' }).getByRole('listitem');

/** The names of all workspaces' databases. */
const databases = (page: Page) =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    return known.flatMap(({ name = '' }) => (name.startsWith('birdhouse-workspace-') ? name : []));
  });

/** Everything in a database, as text; blobs by their size. */
const contentOf = (page: Page, name: string) =>
  page.evaluate(async (database) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
    const opened = await settled(indexedDB.open(database));
    const tables = [...opened.objectStoreNames];
    const rows = tables.map((table) =>
      settled(opened.transaction(table).objectStore(table).getAll()),
    );
    const text = JSON.stringify(await Promise.all(rows));
    opened.close();
    return text;
  }, name);

test('opens beside one’s own data, which stays byte for byte, and leads back', async ({ page }) => {
  await page.goto('./#/');
  await putRecords(page, BUSY);
  const [own = ''] = await databases(page);
  const before = await contentOf(page, own);

  await button(page, 'Open a demo').click();
  const banner = page.getByRole('complementary', { name: 'Demo' });
  await expect(banner).toContainText('Your own data is untouched.');
  await expect(page.getByRole('banner')).toContainText('Demo');
  const list = page.getByRole('list', { name: 'Your OAuth clients' });
  await expect(list.getByRole('heading')).toHaveText([
    'Evening Glow',
    'Garden Gatekeeper',
    'Smoke Whistle',
    'Attic Breeze',
  ]);
  await expect(list.getByText('100 / 120')).toBeVisible();

  // What is changed here is changed in the demo only.
  await page.getByRole('link', { name: 'Evening Glow' }).click();
  await page.getByRole('link', { name: 'Platforms' }).click();
  await button(page, 'Remove Web, https://roost.example/evening-glow/app').click();
  await expect(page.getByText('is removed.')).toBeVisible();
  await page.reload();
  await expect(banner).toBeVisible();
  await expect(page.getByText('2 platforms of 20.')).toBeVisible();

  await button(page, 'Back to my workspace').click();
  await expect(page.getByRole('link', { name: 'Weather Vane' })).toBeVisible();
  await expect(banner).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('Your workspace');
  expect(await databases(page)).toHaveLength(2);
  expect(await contentOf(page, own)).toBe(before);
});

test('switches between workspaces and deletes a demo, also the one that is open', async ({
  page,
}) => {
  await page.goto('./#/data');
  await button(page, 'Open a demo').click();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await page.goto('./#/data');
  await button(page, 'Open a demo').click();
  await expect(page.getByRole('banner')).toContainText('Demo 2');
  await page.goto('./#/data');
  await expect(workspaces(page)).toHaveCount(3);

  await button(page, 'Switch to Demo').click();
  await expect(page.getByRole('banner')).not.toContainText('Demo 2');
  await page.goto('./#/data');
  await button(page, 'Delete Demo 2').click();
  const question = page.getByRole('dialog', { name: 'Delete “Demo 2”?' });
  await expect(question).toContainText('It holds 2 developers and 6 clients.');
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“Demo 2” is deleted.')).toBeVisible();
  await expect(workspaces(page)).toHaveCount(2);
  expect(await databases(page)).toHaveLength(2);

  await button(page, 'Delete Demo').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“Demo” is deleted.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Your workspace');
  await expect(workspaces(page)).toHaveCount(1);
  expect(await databases(page)).toHaveLength(1);
});

test('each tab stays in its workspace; one whose demo is deleted says so', async ({
  page,
  context,
}) => {
  await page.goto('./#/data');
  await expect(workspaces(page)).toHaveCount(1);
  const other = await openTab(context);
  await other.goto('./#/data');
  await button(other, 'Open a demo').click();
  await expect(other.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('Your workspace');
  await expect(workspaces(page)).toHaveCount(2);
  await button(page, 'Delete Demo').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(workspaces(page)).toHaveCount(1);
  await expect(other.getByText('This tab has let go of the data').first()).toBeVisible();
  await other.reload();
  await expect(other.getByRole('banner')).toContainText('Your workspace');
});

test('opens no half of a demo: without its pictures nothing is made', async ({ page }) => {
  await page.route('**/samples/*', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('./#/');
  await button(page, 'Open a demo').click();
  await expect(page.getByText('The pictures of the demo could not be loaded.')).toBeVisible();
  expect(await databases(page)).toHaveLength(1);
  await page.unroute('**/samples/*');
  await button(page, 'Open a demo').click();
  await expect(page.getByRole('link', { name: 'Evening Glow' })).toBeVisible();
});

test('shows each client in every tab, and the published one in the Store', async ({ page }) => {
  await page.goto('./#/');
  await button(page, 'Open a demo').click();
  const list = page.getByRole('list', { name: 'Your OAuth clients' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  const hrefs = await list
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of hrefs) {
    for (const tab of TABS) {
      await page.goto(`./${href.replace(/overview$/u, tab)}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findRawKeys(page), `raw keys in ${tab}`).toEqual([]);
    }
  }
  await page.goto('./#/inbox');
  await expect(page.getByRole('list', { name: 'Mails' })).toBeVisible();
  expect(await findRawKeys(page)).toEqual([]);
  await page.goto('./#/store');
  await page
    .getByRole('link', { name: /Evening Glow|A light is on/u })
    .first()
    .click();
  await expect(page.getByText('A light is on before you are home')).toBeVisible();
  const picture = page.getByRole('img', { name: 'A house at dusk with its porch light on' });
  await expect(picture.first()).toBeVisible();
});
