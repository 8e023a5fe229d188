import type { Locator, Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import { expect, test } from './fixture.ts';
import { draftOf, field, openCreateForm } from './support/create-form.ts';
import { submitTogether, takeBackClients } from './support/race.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, clientIdOf, MAIL_ID, signedIn, UNVERIFIED, type World } from './support/world.ts';

const ROUNDS = 100;
/** A hundred rounds take most of a minute where other tests run beside them (ms). */
const PATIENCE = 180_000;
/** All that a client needs but its name. */
const FORM = {
  description: 'Turns the porch light on.',
  categories: ['lighting'],
  users: 'individual',
  supportUrl: 'https://awesomest.example/support',
  permissions: [{ permission: 'away', access: 'read' }],
  permissionTexts: { away: 'Reads whether you are at home to turn on the light.' },
};

const nameField = (page: Page) => field(page, 'OAuth Client Name');
const stored = (page: Page) => readTable(page, 'clients') as Promise<Client[]>;

/** Two tabs with the same half-filled form, kept as a draft. */
async function openTabs(page: Page, world: World): Promise<[Page, Page]> {
  await openCreateForm(page, { ...world, drafts: [draftOf(FORM)] });
  const other = await openTab(page.context());
  await other.goto('./#/clients/new');
  await expect(field(other, 'Support URL')).toHaveValue(FORM.supportUrl);
  return [page, other];
}

/** Waits until a tab shows its new client, or the refusal that answers its own attempt. */
async function answer(page: Page, name: string, refusal: Locator): Promise<'created' | 'refused'> {
  const created = page.getByRole('heading', { level: 1, name, exact: true });
  await created.or(refusal).waitFor();
  return (await created.isVisible()) ? 'created' : 'refused';
}

/**
 * One round: both tabs create at the same moment; one succeeds, the other is refused, and the
 * database holds one client more than those known. Afterwards that client is gone, and both tabs
 * show the form.
 */
async function race(
  tabs: readonly [Page, Page],
  names: readonly [string, string],
  known: readonly string[],
  refusalIn: (page: Page) => Locator,
): Promise<void> {
  await Promise.all(tabs.map((tab, index) => nameField(tab).fill(names[index] ?? '')));
  await submitTogether(tabs);
  const answers = await Promise.all(
    tabs.map((tab, index) => answer(tab, names[index] ?? '', refusalIn(tab))),
  );
  expect([...answers].sort()).toEqual(['created', 'refused']);
  const winner = answers[0] === 'created' ? 0 : 1;
  expect(await takeBackClients(tabs[winner], known, draftOf(FORM))).toEqual([names[winner]]);

  await tabs[winner].goto('./#/clients/new');
  await expect(field(tabs[winner], 'Support URL')).toHaveValue(FORM.supportUrl);
}

test('leaves ten clients when two tabs race for the tenth', async ({ page }) => {
  test.setTimeout(PATIENCE);
  const nine = Array.from({ length: 9 }, (_client, index) => aClient(index + 1));
  const known = nine.map(({ id }) => id);
  const tabs = await openTabs(page, { ...signedIn(), clients: nine });
  const refusalIn = (tab: Page) => tab.getByRole('alert').getByText('All 10 clients are in use');
  for (let round = 1; round <= ROUNDS; round += 1) {
    await race(tabs, [`Left ${round}`, `Right ${round}`], known, refusalIn);
  }
  expect(await stored(page)).toEqual(nine);
});

test('gives a name to one client when two tabs race for it', async ({ page }) => {
  test.setTimeout(PATIENCE);
  const tabs = await openTabs(page, signedIn());
  // That a name is taken shows by itself too; the count only answers an attempt.
  const refusalIn = (tab: Page) => tab.getByRole('status').getByText('One thing to mend');
  for (let round = 1; round <= ROUNDS; round += 1) {
    await race(tabs, [`Porch  ${round}`, `PORCH ${round}`], [], refusalIn);
  }
  expect(await stored(page)).toEqual([]);
});

test('shows in one tab what another one changes, without a reload', async ({ page }) => {
  await page.goto('./');
  await putRecords(page, { ...UNVERIFIED, clients: [aClient(1)] });
  await page.goto('./#/clients');
  await page.reload();
  await expect(page.getByText('Verify your address first')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Inbox 1 unread mail' })).toBeVisible();
  const other = await openTab(page.context());

  await other.goto(`./#/inbox/${MAIL_ID}`);
  await expect(page.getByRole('link', { name: 'Inbox', exact: true })).toBeVisible();
  await other.getByRole('link', { name: 'Verify this address' }).click();
  await expect(page.getByText('Verify your address first')).toBeHidden();

  await other.goto(`./#/clients/${clientIdOf(1)}/overview/edit`);
  await nameField(other).fill('Garden Gate');
  await other.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByRole('link', { name: 'Garden Gate' })).toBeVisible();

  await page.getByRole('link', { name: 'Create new OAuth client' }).click();
  await nameField(page).fill('Porch Light');
  await other.getByRole('link', { name: 'Edit' }).click();
  await nameField(other).fill('porch light');
  await other.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('Name already in use: “Porch Light”.')).toBeVisible();

  await other.goto('./#/profile');
  await other.getByRole('textbox', { name: 'E-mail address' }).fill('ada@new.example');
  await other.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('Verify your address first')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Inbox 1 unread mail' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'ada@new.example' })).toBeVisible();
});
