import type { Page } from '@playwright/test';
import type { Client } from '../../src/domain/client.ts';
import type { Grant } from '../../src/domain/grant.ts';
import { expect, test } from './fixture.ts';
import { enter, tabTo, typeInto } from './support/keyboard.ts';
import { putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { GROWN, GROWN_WORLD } from './support/world-permissions.ts';

const ADDRESS = `./#/clients/${GROWN.id}/permissions`;
const THERMOSTAT = 'Porch Light reads the temperature to warm the light in time.';

async function open(page: Page): Promise<void> {
  await page.goto('./');
  await putRecords(page, GROWN_WORLD);
  await page.goto(ADDRESS);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Permissions' })).toBeVisible();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const text = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Description for ${name}`, exact: true });
const update = (page: Page) => button(page, 'Update permissions').click();
const told = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

/** Opens a permission, chooses an access, and is done with it. */
async function change(page: Page, name: string, access: string, words?: string): Promise<void> {
  await button(page, `Edit ${name}`).click();
  await page.getByRole('radio', { name: access, exact: true }).check();
  if (words !== undefined) await text(page, name).fill(words);
  await button(page, `Done with ${name}`).click();
}

async function stored(page: Page): Promise<Client> {
  const [client] = (await readTable(page, 'clients')) as Client[];
  if (client === undefined) throw new Error('The client is gone.');
  return client;
}

const acceptedBy = async (page: Page): Promise<number[]> =>
  ((await readTable(page, 'grants')) as Grant[]).map((grant) => grant.acceptedVersion).sort();

test('adds one permission and changes the access of another in one update', async ({ page }) => {
  await open(page);
  await page.getByRole('heading', { name: 'Other Permissions' }).click();
  await change(page, 'Structure', 'read/write v1', 'Porch Light renames your home for you.');
  await expect(page.getByText('Structure, read/write v1', { exact: true })).toBeVisible();
  await change(page, 'Camera', 'read/write v3');
  await expect(page.getByText('2 changes pending').last()).toBeVisible();
  await button(page, 'See the update').click();
  await told(page, '5 users are told and asked to re-authorize');
  await update(page);
  await expect(page.getByText('The client is at version 3 now.')).toBeVisible();
  await expect(page.getByText('5 users were told and asked to re-authorize')).toBeVisible();
  await expect(page.getByText('0 of 5 users accepted version 3')).toBeVisible();
  const client = await stored(page);
  expect(client.version).toBe(3);
  expect(client.permissions.map((one) => `${one.permission} ${one.access}`)).toEqual([
    'thermostat read',
    'camera read/write',
    'security-state read',
    'structure read/write',
  ]);
  expect(await acceptedBy(page)).toEqual([1, 1, 2, 2, 2]);
});

test('changes only a text, as it was typed, without asking anybody', async ({ page }) => {
  await open(page);
  const words = '<b>Porch Light</b> & <script>alert(1)</script> reads it to help.';
  await change(page, 'Camera', 'read v3', 'x'.repeat(10_000));
  await expect(page.getByText(/^That is 10,000 characters/u)).toBeVisible();
  await expect(text(page, 'Camera')).toBeFocused();
  await text(page, 'Camera').fill(words);
  await button(page, 'Done with Camera').click();
  await told(page, 'Nobody is told, nobody has to re-authorize');
  await update(page);
  await expect(page.getByText('the client stays at version 2')).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  const client = await stored(page);
  expect(client).toMatchObject({ version: 2, versions: GROWN.versions });
  expect(client.localizations.map((one) => one.permissionTexts.camera)).toEqual([
    words,
    'Porch Light ziet beweging en verlicht het pad.',
  ]);
  await page.goto(`./#/clients/${GROWN.id}/overview`);
  await expect(page.getByText(words)).toBeVisible();
});

test('opens new fields by an update without a change, unseen by users', async ({ page }) => {
  await open(page);
  await expect(page.getByText('v6 has more fields')).toBeVisible();
  await button(page, 'Edit Thermostat').click();
  await button(page, 'Done with Thermostat').click();
  await told(page, 'Nobody is told, nobody has to re-authorize');
  await expect(page.getByText('Thermostat: new fields of v6, until now v5')).toBeVisible();
  await update(page);
  await expect(page.getByText('3 of 5 users accepted version 3')).toBeVisible();
  await expect(page.getByText('Nobody had to re-authorize')).toBeVisible();
  await expect(page.getByText('v6 has more fields')).toBeHidden();
  expect(await acceptedBy(page)).toEqual([1, 1, 3, 3, 3]);
});

test('removes a permission with its texts in all locales', async ({ page }) => {
  await open(page);
  await change(page, 'Camera', 'None');
  await expect(page.getByText('2 descriptions of what is removed go as well')).toBeVisible();
  await update(page);
  await expect(page.getByText('The client is at version 3 now.')).toBeVisible();
  const client = await stored(page);
  expect(client.localizations.map((one) => one.permissionTexts.camera)).toEqual([
    undefined,
    undefined,
  ]);
});

test('asks before pending changes are lost', async ({ page }) => {
  await open(page);
  await change(page, 'Security State', 'None');
  await page.getByRole('link', { name: 'Overview' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  await button(page, 'Undo the change of Security State').click();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('link', { name: 'Change permissions' })).toBeVisible();
});

test('two tabs on different texts lose nothing, on the same one the later is asked', async ({
  page,
  context,
}) => {
  await open(page);
  await button(page, 'Edit Camera').click();
  await text(page, 'Camera').fill('Mine, to light the path.');

  const other = await openTab(context);
  await other.goto(ADDRESS);
  await change(other, 'Thermostat', 'read v6', 'Theirs of the thermostat.');
  await update(other);
  await expect(page.getByText('Theirs of the thermostat.')).toBeVisible();
  await expect(text(page, 'Camera')).toBeFocused();

  await change(other, 'Camera', 'read v3', 'Theirs of the camera.');
  await update(other);
  await expect(page.getByText(/^Another tab saved this text/u)).toBeVisible();
  await update(page);
  await expect(button(page, 'Take the saved one')).toBeFocused();
  await button(page, 'Keep mine').click();
  await update(page);
  await expect(page.getByText('the client stays at version 2')).toBeVisible();
  expect((await stored(page)).localizations[0]?.permissionTexts).toMatchObject({
    thermostat: 'Theirs of the thermostat.',
    camera: 'Mine, to light the path.',
  });
});

test('decides what becomes of pending changes when another tab raised the version', async ({
  page,
  context,
}) => {
  await open(page);
  await change(page, 'Camera', 'read/write v3');

  const other = await openTab(context);
  await other.goto(ADDRESS);
  await change(other, 'Security State', 'None');
  await update(other);
  await expect(other.getByText('The client is at version 3 now.')).toBeVisible();

  await expect(page.getByText('The permissions were changed in another tab')).toBeVisible();
  await expect(button(page, 'Update permissions')).toBeDisabled();
  await button(page, 'Carry my changes over').click();
  await update(page);
  await expect(page.getByText('The client is at version 4 now.')).toBeVisible();
  const client = await stored(page);
  expect(client.permissions.map((one) => `${one.permission} ${one.access}`)).toEqual([
    'thermostat read',
    'camera read/write',
  ]);
  expect(client.versions.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
});

test('works by keyboard alone', async ({ page }) => {
  await open(page);
  await enter(button(page, 'Edit Thermostat'));
  await expect(page.getByRole('radio', { name: 'read v6' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'read/write v6' })).toBeChecked();
  await expect(text(page, 'Thermostat')).toHaveValue(THERMOSTAT);
  await typeInto(text(page, 'Thermostat'), 'Porch Light sets the temperature for you.');
  await enter(button(page, 'Done with Thermostat'));
  await expect(button(page, 'Edit Thermostat')).toBeFocused();
  await tabTo(button(page, 'Update permissions'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('The client is at version 3 now.')).toBeVisible();
  await expect(button(page, 'Update permissions')).toBeFocused();
});
