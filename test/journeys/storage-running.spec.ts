import type { Page } from '@playwright/test';
import { readDocument } from '../../src/transfer/read-document.ts';
import { expect, test } from './fixture.ts';
import { signUp } from './support/account.ts';
import { fillClient } from './support/create-form.ts';
import {
  DEVELOPER,
  download,
  fillDisk,
  leaveApp,
  limitStorage,
  putRecords,
  readTable,
  workspaceName,
} from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, clientIdOf, signedIn, type World } from './support/world.ts';

const CLIENT = aClient(1);
const WORLD: World = { ...signedIn(), clients: [CLIENT] };

/** Opens the app at an address, in a workspace with these records. */
async function open(page: Page, hash: string, world: World = WORLD): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await leaveApp(page);
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

test('a full disk loses no form, says what to do, and saves once there is room', async ({
  page,
}) => {
  const lift = await limitStorage(page);
  await open(page, '#/clients/new', signedIn());
  await fillDisk(page);
  await fillClient(page, 'Porch Light');
  await expect(page.getByText('What you typed could not be kept.', { exact: false })).toBeVisible();
  const create = page.getByRole('button', { name: 'Create', exact: true });
  await create.click();
  const alert = page.getByRole('alert').filter({ hasText: 'The client was not created' });
  await expect(alert).toContainText('The browser has no room left');
  await expect(alert).toContainText('Everything you typed is still here.');
  await expect(field(page, 'OAuth Client Name')).toHaveValue('Porch Light');
  await expect(page.getByRole('checkbox', { name: 'Lighting' })).toBeChecked();
  expect(await readTable(page, 'clients')).toEqual([]);

  await lift();
  await create.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Porch Light' })).toBeVisible();
  expect(await readTable(page, 'clients')).toMatchObject([{ name: 'Porch Light' }]);
});

test('a full disk still opens what is stored', async ({ page }) => {
  await limitStorage(page);
  await open(page, '#/clients');
  await fillDisk(page);
  await page.reload();
  await expect(page.getByRole('link', { name: CLIENT.name })).toBeVisible();
});

test('what is being typed stays in sight when the browser closes the data', async ({ page }) => {
  await open(page, `#/clients/${clientIdOf(1)}/overview/edit`);
  await field(page, 'Description').fill('Not saved yet.');
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const notice = page.getByRole('alert').filter({ hasText: 'This tab has let go of the data' });
  await expect(notice).toContainText('The browser has closed the data.');
  await expect(field(page, 'Description')).toHaveValue('Not saved yet.');

  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('The browser or another tab has closed the data.')).toBeVisible();
  await expect(field(page, 'Description')).toHaveValue('Not saved yet.');
});

test('saves all records raw, in a form that can be read back', async ({ page }) => {
  await open(page, '#/data');
  const text = await download(page, () =>
    page.getByRole('button', { name: 'Download raw data' }).click(),
  );
  await expect(page.getByText(/^Saved as birdhouse-raw-.*\.json/u)).toBeVisible();
  expect(readDocument(text)).toMatchObject({
    ok: true,
    value: {
      contents: { tables: { developers: [DEVELOPER], clients: [CLIENT] } },
      setAside: [],
    },
  });
});

test('erases everything once the word is typed, in all tabs', async ({ page, context }) => {
  await open(page, '#/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const other = await openTab(context);
  await other.goto('./#/clients');
  await expect(other.getByRole('link', { name: CLIENT.name })).toBeVisible();
  const name = await workspaceName(page);

  await page.goto('./#/data');
  await page.getByRole('button', { name: 'Erase everything …' }).click();
  const question = page.getByRole('dialog', { name: 'Erase everything in this browser?' });
  await question.getByRole('textbox').fill('delete');
  await question.getByRole('button', { name: 'Erase everything' }).click();
  await expect(question.getByText('That is not the word.')).toBeVisible();
  expect(await readTable(page, 'clients')).toEqual([CLIENT]);

  await question.getByRole('textbox').fill('erase');
  await question.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('link', { name: 'Create a developer account' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map((one) => one.name),
  );
  expect(names).not.toContain(name);
  expect(await readTable(page, 'developers')).toEqual([]);

  await expect(other.getByText('or everything was erased', { exact: false })).toBeVisible();
  await expect(other.getByText(CLIENT.name)).toBeHidden();
});

test('asks the browser at the first save to keep the data, and not before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    navigator.storage.persist = () => {
      Object.assign(window, { asked: Number(Reflect.get(window, 'asked')) + 1 });
      return Promise.resolve(true);
    };
  });
  const asked = (): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'asked'));
  await page.goto('./#/sign-up');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await asked()).toBe(0);
  await signUp(page);
  expect(await asked()).toBe(1);
  await page.goto('./#/inbox');
  await page.getByRole('link', { name: 'Please verify your address' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await asked()).toBe(1);
});
