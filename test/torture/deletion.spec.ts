import type { Page } from '@playwright/test';
import { expect, test } from '../journeys/fixture.ts';
import { leaveApp, putRecords, workspaceName } from '../journeys/support/storage.ts';
import { openTab } from '../journeys/support/tabs.ts';
import { aClient, clientIdOf, signedIn } from '../journeys/support/world.ts';
import { press } from './support/kill-rounds.ts';
import { factOf, readStored } from './support/stored.ts';

/** Two tabs: a form that is being filled in, and a demo in a workspace of its own. */
async function openTabs(page: Page): Promise<{ readonly name: string; readonly demo: Page }> {
  await page.goto('./');
  await putRecords(page, { ...signedIn(), clients: [aClient(1)] });
  const name = await workspaceName(page);
  const demo = await openTab(page.context());
  await demo.goto('./#/data');
  await demo.getByRole('button', { name: 'Open a demo' }).click();
  await expect(demo.getByRole('complementary', { name: 'Demo' })).toBeVisible();
  await leaveApp(page);
  await page.goto(`./#/clients/${clientIdOf(1)}/overview/edit`);
  await page.getByRole('textbox', { name: 'Description' }).fill('Not saved yet.');
  return { name, demo };
}

/** Takes data away; made ready before, so that it comes at once when it is called. */
type Blow = () => Promise<unknown>;

/** Deletes a database as anything else at the same origin could. */
async function databaseDeletion(page: Page, name: string): Promise<Blow> {
  await leaveApp(page);
  return () =>
    page.evaluate(
      (database) =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.deleteDatabase(database);
          request.onsuccess = () => {
            done();
          };
          request.onerror = () => {
            fail(request.error ?? new Error('refused'));
          };
        }),
      name,
    );
}

async function siteClearing(page: Page): Promise<Blow> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  return () => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

const update = (page: Page) => page.getByRole('button', { name: 'Update' });
const notice = (page: Page) =>
  page.getByRole('alert').filter({ hasText: /everything was erased|has closed the data/iu });

for (const isSaving of [false, true]) {
  const when = isSaving ? 'in the middle of a save' : 'while a form is filled in';

  test(`tells a tab whose database is deleted ${when}, and leaves the others alone`, async ({
    page,
    context,
  }) => {
    const { name, demo } = await openTabs(page);
    const other = await openTab(context);
    const strike = await databaseDeletion(other, name);
    if (isSaving) await press(update(page));
    await strike();
    await expect(notice(page).first()).toBeVisible();

    await demo.goto('./#/settings');
    await demo.getByRole('button', { name: '1 week forward' }).click();
    await expect(demo.getByText(/ahead of real time/u)).toBeVisible();
    const stored = await readStored(other);
    const [kept, ...more] = Object.keys(stored).filter((one) => one.includes('-workspace-'));
    expect(more).toEqual([]);
    expect(factOf(stored[kept ?? ''] ?? {}, 'clockOffset')).toBeGreaterThan(0);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`tells every tab when the browser clears the site ${when}`, async ({ page }) => {
    const { demo } = await openTabs(page);
    const strike = await siteClearing(page);
    if (isSaving) await press(update(page));
    await strike();
    await expect(notice(page).first()).toBeVisible();
    await expect(notice(demo).first()).toBeVisible();
    if (!isSaving) {
      const field = page.getByRole('textbox', { name: 'Description' });
      await expect(field).toHaveValue('Not saved yet.');
    }
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'Create a developer account' })).toBeVisible();
  });
}
