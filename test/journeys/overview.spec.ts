import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { enter, typeInto } from './support/keyboard.ts';
import { DEVELOPER, putRecords, readTable } from './support/storage.ts';
import { openTab } from './support/tabs.ts';
import { aClient, clientIdOf, grants, signedIn, type World } from './support/world.ts';

const CLIENT = aClient(1);
const NAME = CLIENT.name;
const WORLD: World = { ...signedIn(), clients: [CLIENT] };

async function openOverview(page: Page, world: World = WORLD): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto(`./#/clients/${clientIdOf(1)}/overview`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
}

async function edit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Edit ${NAME}` })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: false });
const storedClients = (page: Page) => readTable(page, 'clients') as Promise<(typeof CLIENT)[]>;

test('shows a client, its credentials hidden until asked for, each to copy', async ({
  page,
  context,
}) => {
  await grantClipboard(context);
  await openOverview(page);
  await expect(page.getByText('version 1', { exact: true })).toBeVisible();
  await expect(page.getByText('0 / 50')).toBeVisible();
  await expect(page.getByText(CLIENT.secret)).toBeHidden();
  await page.getByRole('button', { name: 'Show Client Secret' }).click();
  await expect(page.getByText(CLIENT.secret)).toBeVisible();
  for (const [label, value] of [
    ['Client ID', CLIENT.id],
    ['Client Secret', CLIENT.secret],
    ['Authorization URL', `https://home.nest.com/login/oauth2?client_id=${CLIENT.id}&state=STATE`],
  ] as const) {
    await page.getByRole('button', { name: `Copy ${label}` }).click();
    await expect(page.getByText(`${label} copied.`)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
  }
});

async function grantClipboard(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

test('edits the overview, permissions and version staying as they are', async ({ page }) => {
  await openOverview(page);
  await edit(page);
  await field(page, 'OAuth Client Name').fill('Garden Gate');
  await field(page, 'Description').fill('Opens the gate.');
  await field(page, 'Default OAuth Redirect URI').fill('https://gate.example/cb');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Garden Gate' })).toBeVisible();
  const [stored] = await storedClients(page);
  expect(stored).toMatchObject({
    name: 'Garden Gate',
    version: 1,
    permissions: CLIENT.permissions,
    secret: CLIENT.secret,
    redirectUris: ['https://gate.example/cb', 'http://localhost:8080/callback'],
  });
});

test('refuses in the edit form as in the create form, and jumps to the first problem', async ({
  page,
}) => {
  await openOverview(page, { ...WORLD, clients: [CLIENT, aClient(2, { name: 'Hearth' })] });
  await edit(page);
  await field(page, 'OAuth Client Name').fill('hearth');
  await expect(page.getByText('Name already in use')).toBeVisible();
  await field(page, 'Support URL').fill('nowhere');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('2 problems to mend')).toBeVisible();
  await expect(field(page, 'OAuth Client Name')).toBeFocused();
  await field(page, 'OAuth Client Name').fill(NAME);
  await expect(page.getByText('Name already in use')).toBeHidden();
});

test('asks before unsaved changes are lost', async ({ page }) => {
  await openOverview(page);
  await edit(page);
  await field(page, 'Description').fill('Something else.');
  await page.getByRole('link', { name: 'Cancel' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(field(page, 'Description')).toHaveValue('Something else.');
  await page.goBack();
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Leave and lose the changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME, exact: true })).toBeVisible();
  expect((await storedClients(page))[0]?.localizations).toEqual(CLIENT.localizations);
});

test('cancels without a question when nothing was changed', async ({ page }) => {
  await openOverview(page);
  await edit(page);
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME, exact: true })).toBeVisible();
});

test('resets the secret', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Reset the client secret …' }).click();
  const question = page.getByRole('dialog', { name: 'Reset the client secret?' });
  await expect(question).toContainText('The old one stops working');
  await question.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByText('The client has a new secret.')).toBeVisible();
  const [stored] = await storedClients(page);
  expect(stored?.secret).toMatch(/^[A-Za-z\d]{25}$/u);
  expect(stored?.secret).not.toBe(CLIENT.secret);
});

test('deletes a client once its name is typed, and brings it back', async ({ page }) => {
  await openOverview(page, { ...WORLD, grants: grants(CLIENT, 24) });
  await edit(page);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const question = page.getByRole('dialog', { name: `Delete ${NAME}?` });
  await expect(question).toContainText('the access of 24 users');
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(question.getByText('That is not the name of the client.')).toBeVisible();
  await question.getByRole('textbox').fill(NAME);
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`${NAME} is deleted.`)).toBeVisible();
  expect(await storedClients(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: NAME })).toBeVisible();
  expect(await storedClients(page)).toEqual([CLIENT]);
  expect(await readTable(page, 'grants')).toHaveLength(24);
});

test('refuses to delete a client of 25 users and says what to do instead', async ({ page }) => {
  await openOverview(page, { ...WORLD, grants: grants(CLIENT, 25) });
  await edit(page);
  await expect(page.getByText('25 users have authorized this client')).toBeVisible();
  await expect(page.getByText('Use it again for something else by editing it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeHidden();
});

test('duplicates a client from its overview', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'Duplicate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Back Door Light');
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Back Door Light' })).toBeVisible();
  const [first, second] = (await storedClients(page)).sort((a) => (a.id === CLIENT.id ? -1 : 1));
  expect(second?.secret).not.toBe(first?.secret);
  expect(second?.permissions).toEqual(first?.permissions);
});

test('notices what another tab has saved, and lets the user decide', async ({ page, context }) => {
  await openOverview(page);
  await edit(page);
  await field(page, 'Description').fill('Mine.');

  const other = await openTab(context);
  await other.goto(`./#/clients/${clientIdOf(1)}/overview/edit`);
  await field(other, 'Description').fill('Theirs.');
  await other.getByRole('button', { name: 'Update' }).click();
  await expect(other.getByText(`${NAME} is saved.`)).toBeVisible();

  await expect(page.getByText('This client was changed in another tab')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Update' })).toBeDisabled();
  await page.getByRole('button', { name: 'Load what was saved' }).click();
  await expect(field(page, 'Description')).toHaveValue('Theirs.');
  await field(page, 'Description').fill('Both.');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText(`${NAME} is saved.`)).toBeVisible();
  await expect(other.getByText('Both.')).toBeVisible();
});

test('says so when a client is gone, or belongs to another developer', async ({ page }) => {
  const foreign = { ...aClient(2, { name: 'Hearth' }), ownerId: 'developer-bob' };
  await openOverview(page, {
    ...WORLD,
    developers: [
      DEVELOPER,
      { ...DEVELOPER, id: 'developer-bob', email: 'bob@example.com', emailKey: 'bob@example.com' },
    ],
    clients: [CLIENT, foreign],
  });
  await page.goto('./#/clients/no-such-client/overview');
  await expect(page.getByText('This client is not here')).toBeVisible();
  await page.goto(`./#/clients/${foreign.id}/overview`);
  await expect(page.getByText('This client belongs to bob@example.com')).toBeVisible();
  await page.getByRole('button', { name: 'Switch to that developer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hearth' })).toBeVisible();
});

test('shows the client that was asked for last, however quickly that was', async ({ page }) => {
  const other = aClient(2, { name: 'Hearth' });
  await page.goto('./');
  await putRecords(page, { ...WORLD, clients: [CLIENT, other] });
  await page.goto('about:blank');
  await page.goto('./#/clients');
  await expect(page.getByRole('link', { name: 'Hearth' })).toBeVisible();
  // The second address comes while the screen of the first is still being loaded.
  await page.evaluate(
    async ([first, second]) => {
      const changed = new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = `#/clients/${first}/overview`;
      await changed;
      location.hash = `#/clients/${second}/overview`;
    },
    [CLIENT.id, other.id] as const,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Hearth' })).toBeVisible();
});

test('edits by keyboard alone', async ({ page }) => {
  await openOverview(page);
  await enter(page.getByRole('link', { name: 'Edit' }));
  await expect(page.getByRole('heading', { level: 1, name: `Edit ${NAME}` })).toBeFocused();
  await typeInto(field(page, 'Description'), 'Typed by keys.');
  await enter(page.getByRole('button', { name: 'Update' }));
  await expect(page.getByRole('heading', { level: 1, name: NAME, exact: true })).toBeFocused();
  await expect(page.getByText('Typed by keys.')).toBeVisible();
});
