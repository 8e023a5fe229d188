import type { Page } from '@playwright/test';
import { readDocument } from '../../src/transfer/read-document.ts';
import { expect, test } from './fixture.ts';
import { enter, tabTo } from './support/keyboard.ts';
import {
  DEVELOPER,
  download,
  leaveApp,
  putRecords,
  raiseDatabase,
  workspaceName,
} from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, signedIn, type World } from './support/world.ts';

const [GOOD, BROKEN] = [aClient(1), aClient(2, { name: 'Weather Vane' })];
const WORLD: World = { ...signedIn(), clients: [GOOD, BROKEN] };
/** A version that no release of the next years reaches. */
const FAR = 9990;

/** Puts records into a workspace, whether they make sense or not, and leaves the app. */
async function fill(page: Page, world: World): Promise<string> {
  await page.goto('./');
  await putRecords(page, world);
  const name = await workspaceName(page);
  await leaveApp(page);
  return name;
}

const { localizations: _localizations, ...WITHOUT_LOCALIZATIONS } = BROKEN;

/** Ways to break a workspace, and what the app then says; null where a screen fails. */
const BREAKS: Readonly<
  Record<string, { readonly world: World; readonly version?: number; readonly mark: string | null }>
> = {
  'has lost the mark of its records': {
    world: { ...WORLD, meta: [{ key: 'recordVersion', value: 'lost' }] },
    mark: 'does not open it',
  },
  'has a client without localizations': {
    world: { ...WORLD, clients: [GOOD, WITHOUT_LOCALIZATIONS] },
    mark: null,
  },
  'was written by a newer release': { world: WORLD, version: FAR, mark: null },
};

const card = (page: Page, name = 'Your workspace') =>
  page.getByRole('listitem', { name, exact: true });

for (const [how, { world, version, mark }] of Object.entries(BREAKS)) {
  test(`saves and clears a workspace that ${how}`, async ({ page }) => {
    const name = await fill(page, world);
    if (version !== undefined) await raiseDatabase(page, name, version);
    await page.goto('./rescue.html');
    await expect(card(page)).toContainText('Clients2');
    if (mark !== null) await expect(card(page)).toContainText(mark);

    const text = await download(page, () =>
      page.getByRole('button', { name: 'Download: Your workspace' }).click(),
    );
    expect(JSON.parse(text)).toMatchObject({
      format: 'birdhouse-raw',
      databaseName: name,
      tables: { developers: [DEVELOPER], clients: world.clients ?? [] },
    });
    if (mark === null) expect(readDocument(text)).toMatchObject({ ok: true });

    await page.getByRole('button', { name: 'Clear: Your workspace' }).click();
    await page.getByRole('button', { name: 'Clear for good' }).click();
    await expect(page.getByText('Your workspace is cleared.')).toBeVisible();
    await expect(card(page)).toBeHidden();

    await page.getByRole('link', { name: 'Back to Birdhouse' }).click();
    await expect(page.getByRole('link', { name: 'Create a developer account' })).toBeVisible();
  });
}

test('is within reach where the app does not open its data', async ({ page }) => {
  await fill(page, BREAKS['has lost the mark of its records']?.world ?? {});
  await page.goto('./');
  await page.getByRole('link', { name: 'Open the rescue page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rescue your data' })).toBeVisible();
});

test('is within reach where no script of the app runs', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 100 });
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('./');
  const link = page.getByRole('link', { name: 'rescue page' });
  await expect(link).toBeVisible();
  await page.unrouteAll();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rescue your data' })).toBeVisible();
});

test('loads none of the app’s scripts', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('./rescue.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(scripts).toEqual(['/theme.js', expect.stringMatching(/^\/assets\/rescue-[\w-]+\.js$/u)]);
});

test('takes a workspace from under an open tab, which is told', async ({ page, context }) => {
  await fill(page, WORLD);
  const tab = await openTab(context);
  await tab.goto('./#/clients');
  await expect(tab.getByRole('link', { name: GOOD.name })).toBeVisible();

  await page.goto('./rescue.html');
  await tabTo(page.getByRole('button', { name: 'Download: Your workspace' }));
  await download(page, () => page.keyboard.press('Enter'));
  await enter(page.getByRole('button', { name: 'Clear: Your workspace' }));
  await enter(page.getByRole('button', { name: 'Clear for good' }));
  await expect(page.getByText('Your workspace is cleared.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(tab.getByText('Everything was erased.', { exact: false })).toBeVisible();
});

test('says which tab is in the way, and clears once it is closed', async ({ page, context }) => {
  const name = await fill(page, WORLD);
  const stubborn = await openTab(context);
  await leaveApp(stubborn);
  await stubborn.evaluate(
    (database) =>
      new Promise<void>((done) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          done();
        };
      }),
    name,
  );
  await page.goto('./rescue.html');
  await page.getByRole('button', { name: 'Clear: Your workspace' }).click();
  await page.getByRole('textbox').fill('clear');
  await page.getByRole('button', { name: 'Clear for good' }).click();
  await expect(card(page).getByText('Another tab still holds it.', { exact: false })).toBeVisible();
  await stubborn.close();
  await expect(page.getByText('Your workspace is cleared.')).toBeVisible();
});
