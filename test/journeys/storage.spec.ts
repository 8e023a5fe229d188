import type { Page } from '@playwright/test';
import { readDocument } from '../../src/transfer/read-document.ts';
import { expect, test } from './fixture.ts';
import {
  DEVELOPER,
  download,
  holdOldDatabase,
  leaveApp,
  putRecords,
  raiseDatabase,
  readTable,
  workspaceName,
  type OldTables,
} from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, signedIn, type World } from './support/world.ts';

const CLIENT = aClient(1);
const WORLD: World = { ...signedIn(), clients: [CLIENT] };
/** Versions that no release of the next years reaches, and the first one there was. */
const [FAR, FIRST] = [9990, 10];

/** Ada's client as record version 1 had it. */
const OLD_CLIENT = {
  id: CLIENT.id,
  ownerId: DEVELOPER.id,
  name: 'Garden Gate',
  nameKey: 'garden gate',
  categories: ['hvac'],
  users: 'individual',
  supportUrl: 'https://example.com/help',
  redirectUris: [],
  connectionType: null,
  secret: 'abcdefghijklmnopqrstuvwxy',
  version: 1,
  userLimit: 50,
  permissions: [{ permission: 'thermostat', access: 'read', version: 6 }],
  defaultLocale: 'en-US',
  localizations: [
    { locale: 'en-US', description: 'Warms.', permissionTexts: { thermostat: 'Reads.' } },
  ],
  review: { state: 'not-started' },
  createdAt: 1000,
  updatedAt: 2000,
  revision: 3,
};
const OLD_TABLES: OldTables = {
  developers: ['id', [DEVELOPER]],
  clients: ['id', [OLD_CLIENT]],
  meta: [
    'key',
    [
      { key: 'recordVersion', value: 1 },
      { key: 'currentDeveloperId', value: DEVELOPER.id },
    ],
  ],
  verifications: ['token', []],
  mails: ['id', []],
  grants: ['id', []],
  drafts: ['id', []],
};

/** Fills a workspace, and leaves the app. */
async function fill(page: Page): Promise<string> {
  await page.goto('./');
  await putRecords(page, WORLD);
  const name = await workspaceName(page);
  await leaveApp(page);
  return name;
}

/** Puts a database of the first release in the place of the workspace's; the page holds it. */
async function age(page: Page): Promise<void> {
  const name = await fill(page);
  await holdOldDatabase(page, name, FIRST, OLD_TABLES);
}

const refusal = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Your data cannot be opened' });

for (const which of ['workspace', 'registry'] as const) {
  test(`refuses a newer ${which}, changes nothing, and saves its data raw`, async ({ page }) => {
    const workspace = await fill(page);
    await raiseDatabase(page, which === 'registry' ? 'birdhouse-registry' : workspace, FAR);
    await page.goto('./#/clients');
    await expect(refusal(page)).toBeVisible();
    await expect(page.getByText('written by a newer version of Birdhouse')).toBeVisible();

    const text = await download(page, () =>
      page.getByRole('button', { name: 'Download raw data' }).click(),
    );
    expect(JSON.parse(text)).toMatchObject({
      format: 'birdhouse-raw',
      databaseName: workspace,
      tables: { developers: [DEVELOPER], clients: [CLIENT] },
    });
    expect(readDocument(text)).toMatchObject({
      ok: true,
      value: { contents: { tables: { developers: [DEVELOPER], clients: [CLIENT] } } },
    });
    expect(await readTable(page, 'clients')).toEqual([CLIENT]);
    const versions = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ version }) => version),
    );
    expect(versions).toContain(FAR);
  });
}

test('lifts the records of an older release', async ({ page }) => {
  await age(page);
  await page.goto('./#/clients');
  await page.getByRole('link', { name: OLD_CLIENT.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: OLD_CLIENT.name })).toBeVisible();
  const [lifted] = await readTable(page, 'clients');
  expect(lifted).toMatchObject({ name: OLD_CLIENT.name, secret: OLD_CLIENT.secret, platforms: [] });
});

test('says which tab blocks an upgrade, and goes on by itself once that is closed', async ({
  page,
  context,
}) => {
  const old = await openTab(context);
  await age(old);
  await page.goto('./#/clients');
  await expect(refusal(page)).toBeVisible();
  await expect(page.getByText('Another tab keeps the data open')).toBeVisible();
  await expect(page.getByText('Close the other tabs of Birdhouse')).toBeVisible();
  await old.close();
  await expect(page.getByRole('link', { name: OLD_CLIENT.name })).toBeVisible();
  await expect(refusal(page)).toBeHidden();
});

const MISSING: Readonly<Record<string, () => void>> = {
  'is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'is null': () => Object.defineProperty(window, 'indexedDB', { value: null }),
  'is forbidden': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  },
};

for (const [how, breakIt] of Object.entries(MISSING)) {
  for (const hash of ['#/', '#/clients', '#/sign-up']) {
    test(`says so at ${hash} when IndexedDB ${how}`, async ({ page }) => {
      await page.addInitScript(breakIt);
      await page.goto(`./${hash}`);
      await expect(refusal(page)).toBeVisible();
      await expect(page.getByText('no place to keep data')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    });
  }
}
